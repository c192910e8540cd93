namespace Quinze.Sources.Crm;

/// <summary>What a column of a customer table can mean. The words are those of <c>--columns</c>.</summary>
internal static class Meaning
{
    public const string Title = "title";
    public const string Reference = "reference";
    public const string Kind = "kind";
    public const string Stage = "stage";
    public const string Amount = "amount";
    public const string Currency = "currency";
    public const string Created = "created";
    public const string Closed = "closed";
    public const string Person = "person";
    public const string FirstName = "first-name";
    public const string LastName = "last-name";
    public const string Mail = "mail";
    public const string Organisation = "organisation";
    public const string Position = "position";
    public const string Channel = "channel";
    public const string Said = "said";
    public const string Post = "post";

    // Only the programs we know have these: a user's table says the same with the words above.
    public const string PersonNumber = "person-number";
    public const string Status = "status";
    public const string IsWon = "is-won";
    public const string IsLost = "is-lost";
    public const string Won = "won";
    public const string Lost = "lost";
    public const string ChannelDetail = "channel-detail";
    public const string ChannelMoreDetail = "channel-more-detail";
    public const string OtherMail = "other-mail";

    /// <summary>Those a user may name, the telling ones first.</summary>
    public static IReadOnlyList<string> ForUsers { get; } =
    [
        Title,
        Amount,
        Currency,
        Stage,
        Created,
        Closed,
        Person,
        FirstName,
        LastName,
        Mail,
        Organisation,
        Position,
        Channel,
        Said,
        Post,
        Kind,
        Reference,
    ];

    /// <summary>A table with one of these tells what came of something; one without tells of people only.</summary>
    public static IReadOnlyList<string> OfOutcomes { get; } = [Title, Amount, Stage, Created, Closed, Reference, Said, Kind];
}
