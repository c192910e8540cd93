using NodaTime;

namespace Quinze.Reports.Words;

internal sealed partial class English
{
    public override string CardTitle => "Views, and what is known of them";

    public override string CardViews(bool members) => members ? "people reached" : "views";

    public override string CardViewsUnknown => "views unknown";
    public override string CardConversations => "known conversations:";
    public override string CardUnknown => "unknown:";
    public override string CardWhoRead => "who read";

    public override string CardOfPost(LocalDate day) => $"a post of {Day(day)}";

    public override string CardOfPeriod(Period period, int? days) =>
        Capital(PeriodOf(period)) + (days is { } known and > 0 && known < period.Days ? $", views of {DaysOf(known)}" : "");

    public override string CardDot(double views) => views == 1 ? "one dot: one view" : $"one dot: {Number(views)} views";
}
