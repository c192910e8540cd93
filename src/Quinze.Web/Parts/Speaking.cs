using Microsoft.AspNetCore.Components;
using Quinze.Web.Words;

namespace Quinze.Web.Parts;

/// <summary>A part of a page that speaks the visitor's language: both wordings stand side by side, so that neither can be forgotten.</summary>
public abstract class Speaking : ComponentBase
{
    [Inject]
    private Visit OfRequest { get; set; } = default!;

    internal Visit Visit => OfRequest;

    /// <summary>Our own words; French ones get their narrow spaces.</summary>
    protected string T(string en, string fr) => Visit.Tongue == Tongue.French ? Typography.French(fr) : Typography.English(en);

    /// <summary>What the report calls a stable identifier.</summary>
    protected string Term(string group, string id) => Terms.Of(Visit.Tongue, group, id);

    /// <summary>A day as one writes it.</summary>
    protected string Day(NodaTime.LocalDate? day) => Figures.Day(Visit.Tongue, day) ?? T("unknown", "inconnu");

    protected string Number(long number) => Figures.Number(Visit.Tongue, number);

    /// <summary>So many of something: none is one of them in French, and several in English.</summary>
    protected string SoMany(long number, string one, string several) =>
        $"{Number(number)} {(number == 1 || (number == 0 && Visit.Tongue == Tongue.French) ? one : several)}";
}
