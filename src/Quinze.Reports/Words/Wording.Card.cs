using NodaTime;

namespace Quinze.Reports.Words;

/// <summary>The words of the counter-card.</summary>
internal abstract partial class Wording
{
    public abstract string CardTitle { get; }
    public abstract string CardViews(bool members);
    public abstract string CardViewsUnknown { get; }
    public abstract string CardConversations { get; }
    public abstract string CardUnknown { get; }
    public abstract string CardWhoRead { get; }
    public abstract string CardOfPost(LocalDate day);
    public abstract string CardOfPeriod(Period period, int? days);
    public abstract string CardDot(double views);
}
