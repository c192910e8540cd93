using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Quinze.Findings;
using Quinze.Storing;
using Quinze.Tests.Support;
using Quinze.Views;
using Quinze.Web.Ledgers;
using Quinze.Web.Ledgers.Persons;
using Quinze.Web.Words;

namespace Quinze.Tests.Web.Parts;

/// <summary>What rooms hand to their parts, made from a few rows.</summary>
internal static class PartFixtures
{
    public static LocalDate First { get; } = new(2026, 3, 2);

    public static PostRef Own { get; } = new(PostRefKind.Share, 7_100_000_000_000_000_000);

    public static PersonShape Ines { get; } = new("person-2", "Inès Vasseur", ["linkedin:/in/ines"]);

    public static Snapshot Seen(LedgerView view) =>
        new(
            new LedgerHead("mine", new byte[16], [LedgerOf.Me], "Me Myself", 1, 1),
            view,
            [],
            new PageFindings(KeptFindings.Of(view, null, TimeSpan.Zero), exactly: false, Timeout.InfiniteTimeSpan)
        );

    /// <summary>The page of the person whom a name finds.</summary>
    public static Action<IServiceProvider> PageOf(LedgerView view, string slug) =>
        services =>
        {
            var now = services.GetRequiredService<Visit>().Sees(Seen(view));
            var handle = view.Facts.Find(new Handle("linkedin", "/in/" + slug))!.Value;
            services
                .GetRequiredService<PersonPage>()
                .Open(now, view.PersonAt(view.Overlay.PersonOf(handle)), new Closeness(null, null), null, null, null);
        };

    /// <summary>What is known of the owner's only post there.</summary>
    public static PostPage OfPost(LedgerView view, params Finding[] findings) =>
        new(Seen(view), view.Facts.Posts.Single(p => p.Own), name => findings.FirstOrDefault(f => f.Analysis == name));

    public static Finding Found(string analysis, object results) =>
        new(
            analysis,
            1,
            Period.All,
            First,
            [],
            FindingStatus.Found,
            null,
            null,
            new Method(analysis, "made so", null, new Dictionary<string, double>()),
            results,
            []
        );
}
