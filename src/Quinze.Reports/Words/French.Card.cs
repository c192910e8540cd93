using NodaTime;

namespace Quinze.Reports.Words;

internal sealed partial class French
{
    public override string CardTitle => "Des vues, et ce qu’on en sait";

    public override string CardViews(bool members) => members ? "personnes touchées" : "vues";

    public override string CardViewsUnknown => "vues inconnues";
    public override string CardConversations => "conversations connues\u202F:";
    public override string CardUnknown => "inconnu\u202F:";
    public override string CardWhoRead => "qui a lu";

    public override string CardOfPost(LocalDate day) => $"une publication du {Day(day)}";

    public override string CardOfPeriod(Period period, int? days) =>
        Capital(PeriodOf(period)) + (days is { } known and > 0 && known < period.Days ? $", vues de {DaysOf(known)}" : "");

    public override string CardDot(double views) => T(views == 1 ? "un point : une vue" : $"un point : {Number(views)} vues");
}
