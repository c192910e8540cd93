namespace Quinze.Web.Ledgers;

/// <summary>What a part of a page asks for is being found for the first time and is not there yet: something else stands in its place meanwhile.</summary>
internal sealed class NotCounted() : Exception("This is being counted.")
{
    /// <summary>True when nothing else is wrong, however many parts asked at once.</summary>
    public static bool Is(Exception broken) => broken is NotCounted || (broken is AggregateException many && many.InnerExceptions.All(Is));
}
