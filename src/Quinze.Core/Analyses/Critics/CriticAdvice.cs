namespace Quinze.Analyses;

/// <summary>What one can do about each of the six critics: advice of ours, the first thing first. Words for it are the report's.</summary>
internal static class CriticAdvice
{
    public const string AnswerWithFacts = "answer-with-facts";
    public const string MoveToPrivate = "move-to-private";
    public const string AcknowledgeAndBringCustomerService = "acknowledge-and-bring-customer-service";
    public const string LetBe = "let-be";
    public const string DoNotFeed = "do-not-feed";
    public const string Enjoy = "enjoy";

    public static IReadOnlyList<string> On(string label) =>
        label switch
        {
            "critic-hateful" => [DoNotFeed, LetBe],
            "critic-contrarian" => [AnswerWithFacts, LetBe],
            "critic-mischievous" => [AnswerWithFacts, Enjoy],
            "critic-disappointed-customer" => [AcknowledgeAndBringCustomerService, MoveToPrivate],
            "critic-buzz" => [DoNotFeed, AnswerWithFacts],
            "critic-dares-all" => [Enjoy, LetBe],
            _ => [],
        };
}
