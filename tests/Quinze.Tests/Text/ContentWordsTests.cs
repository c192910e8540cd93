using Quinze.Text;

namespace Quinze.Tests.Text;

public class ContentWordsTests
{
    [Fact]
    public void Grammar_and_bare_numbers_are_left_out()
    {
        Assert.Equal(["posts", "clients", "répondu"], ContentWords.Of("J'ai eu 3 posts et 2 clients qui m'ont répondu."));
        Assert.Equal(["clients", "answered"], ContentWords.Of("The 15 clients who've answered me"));
    }

    [Fact]
    public void Stop_words_are_known_in_both_languages()
    {
        Assert.True(StopWords.Contains("pourquoi"));
        Assert.True(StopWords.Contains("because"));
        Assert.False(StopWords.Contains("boulangère"));
    }
}
