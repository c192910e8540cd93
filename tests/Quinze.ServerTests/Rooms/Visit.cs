using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Quinze.ServerTests.Rooms;

/// <summary>A visitor's page, and everything that went wrong on it.</summary>
internal sealed class Visit : IAsyncDisposable
{
    private readonly IBrowserContext context;
    private readonly ConcurrentQueue<string> troubles = new();

    private Visit(IBrowserContext context, IPage page)
    {
        this.context = context;
        Page = page;
    }

    public IPage Page { get; }

    /// <summary>What the browser complained of: errors in its console (the policy's refusals among them), scripts that broke, requests to anywhere else.</summary>
    public IReadOnlyList<string> Troubles => [.. troubles];

    public static async Task<Visit> Begin(IBrowserContext context, Serving serving)
    {
        var visit = new Visit(context, await context.NewPageAsync());
        visit.Page.Console += (_, said) =>
        {
            if (said.Type is "error" or "warning")
            {
                visit.troubles.Enqueue($"{said.Type}: {said.Text}");
            }
        };
        visit.Page.PageError += (_, broken) => visit.troubles.Enqueue("broken script: " + broken);
        context.Request += (_, request) =>
        {
            var to = new Uri(request.Url);
            if (to.Scheme is not ("data" or "blob") && to.Authority != serving.Address.Authority)
            {
                visit.troubles.Enqueue("a request left this machine: " + request.Url);
            }
        };
        return visit;
    }

    public async Task Go(string path)
    {
        // A page that is about to come back by itself would cross the way to the next one.
        await Counted();
        var answer = await Page.GotoAsync(path, new() { WaitUntil = WaitUntilState.NetworkIdle });
        Assert.True(answer!.Ok, $"{path}: {answer.Status}");
        await Counted();
    }

    /// <summary>Until every figure is counted and none of before the last decision stands on the page; it comes back by itself when it is so.</summary>
    public Task Counted() => Assertions.Expect(Page.Locator("#counting p")).ToHaveCountAsync(0, new() { Timeout = 20_000 });

    public Task<string> Title() => Page.Locator("main h1").First.InnerTextAsync();

    /// <summary>What makes the page wider than the screen: the innermost element without which it would not be; null when it is not.</summary>
    public Task<string?> Beyond() =>
        Page.EvaluateAsync<string?>(
            """
            () => {
              const beyond = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
              const much = beyond();
              if (much <= 0) return null;
              let culprit = document.body;
              const guilty = element => {
                const before = element.style.display;
                element.style.display = 'none';
                const less = beyond() <= 0;
                element.style.display = before;
                return less;
              };
              for (let next = culprit; next; next = [...culprit.children].find(guilty)) culprit = next;
              return `${much} px by ${culprit.outerHTML.slice(0, 200)}`;
            }
            """
        );

    public ValueTask DisposeAsync() => context.DisposeAsync();
}
