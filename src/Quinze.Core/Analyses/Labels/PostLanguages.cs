using System.Collections.Concurrent;
using Quinze.Text;
using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>The language each post is written in, told once for all analyses that look at the same view.</summary>
internal static class PostLanguages
{
    /// <param name="texts">Of each post, with its title where it has one: <see cref="LabelledKinds.TextOf"/>.</param>
    public static Language[] Of(LedgerView view, IReadOnlyList<PostFact> posts, IReadOnlyList<string> texts)
    {
        var known = view.Once(typeof(PostLanguages), () => new ConcurrentDictionary<int, Language>());
        var languages = new Language[posts.Count];
        Parallel.For(0, languages.Length, i => languages[i] = known.GetOrAdd(posts[i].Index, _ => LanguageRecogniser.Of(texts[i])));
        return languages;
    }
}
