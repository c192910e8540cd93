using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Quinze.Views;
using Quinze.Web.Ledgers;

namespace Quinze.Web.Acts;

/// <summary>Questions that ask the same are joined, or parted where the machine took them for the same.</summary>
internal static class AskedAlike
{
    private const int FewestToMerge = 2;
    private const int Most = 200;

    public static void Map(RouteGroupBuilder act)
    {
        act.MapPost("/questions/merge", (Deciding at, IFormCollection form) => Decide(at, form, merges: true));
        act.MapPost("/questions/split", (Deciding at, IFormCollection form) => Decide(at, form, merges: false));
    }

    private static IResult Decide(Deciding at, IFormCollection form, bool merges)
    {
        var view = at.View;
        var names = form["question"]
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .Take(Most)
            .Select(said => QuestionName.Read(said))
            .OfType<QuestionName>()
            .Where(name => IsHere(view, name.Item))
            .ToList();
        if (names.Count < (merges ? FewestToMerge : 1))
        {
            throw new ProblemException(
                new Problem(
                    "too-few-questions",
                    "Too few questions were chosen.",
                    "questions",
                    merges ? "Two groups or more that ask the same." : "One question or more that asks something else.",
                    "Go back and tick them."
                )
            );
        }
        return at.Judge(JudgementKind.Question, QuestionDecision.About(merges, names), null, form["back"]);
    }

    private static bool IsHere(LedgerView view, string item) => Items.PostIn(view, item) is not null || Items.RowIn(view, item) is not null;
}
