using NodaTime;
using Quinze.Importing;
using Quinze.Tests.Support;

namespace Quinze.Tests.Analyses;

/// <summary>Figures of posts and pages, said in a few words.</summary>
internal static class Workbooks
{
    public static PostRef Ref(int number) => new(PostRefKind.Share, 7_100_000_000_000_000_000 + number);

    /// <summary>A post with figures read at once, a month after it was published.</summary>
    public static LedgerOf Seen(this LedgerOf ledger, int number, LocalDate day, params (string Metric, double Value)[] figures)
    {
        ledger.Post(day, $"a post about things number {number} of them", reference: Ref(number));
        return ledger.Read(Ref(number), day, day.PlusDays(30), figures);
    }

    public static LedgerOf Read(
        this LedgerOf ledger,
        PostRef post,
        LocalDate from,
        LocalDate to,
        params (string Metric, double Value)[] figures
    ) => Add(ledger, post, null, from, to, figures);

    public static LedgerOf Account(this LedgerOf ledger, LocalDate from, LocalDate to, params (string Metric, double Value)[] figures) =>
        Add(ledger, default, null, from, to, figures);

    public static LedgerOf Page(
        this LedgerOf ledger,
        Handle page,
        LocalDate from,
        LocalDate to,
        params (string Metric, double Value)[] figures
    ) => Add(ledger, default, page, from, to, figures);

    private static LedgerOf Add(
        LedgerOf ledger,
        PostRef post,
        Handle? account,
        LocalDate from,
        LocalDate to,
        (string Metric, double Value)[] figures
    )
    {
        foreach (var (metric, value) in figures)
        {
            ledger.Add(
                new ObservationEntry(default)
                {
                    Network = "linkedin",
                    Post = post,
                    Account = account,
                    Metric = metric,
                    Value = value,
                    From = from,
                    To = to,
                }
            );
        }
        return ledger;
    }
}
