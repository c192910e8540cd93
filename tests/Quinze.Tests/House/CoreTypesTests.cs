using System.Reflection;
using System.Xml.Linq;

namespace Quinze.Tests.HouseRules;

/// <summary>The nouns of the core say what they are and stay what they are.</summary>
public class CoreTypesTests
{
    /// <summary>Types that change after they were made, and why.</summary>
    private static readonly Exempt Mutable = new(
        ("Quinze.Importing.InteractionEntry", "one that was staged is told anew as another"),
        ("Quinze.Importing.Reading", "its place is told anew with it"),
        ("Quinze.Importing.SpentEntries", "takes back what was staged and gives it out again"),
        ("Quinze.Importing.KeyMaker", "one buffer makes the keys of a million rows"),
        ("Quinze.Importing.Stager", "counts and numbers grow as rows come"),
        ("Quinze.Storing.KeySet", "an open-addressing table that grows"),
        ("Quinze.Storing.RowBatch", "filled by one thread, then handed over"),
        ("Quinze.Views.LedgerRows", "a place where rows are gathered before they become facts"),
        ("Quinze.Text.WordWalk", "a walk over a text, on the stack, gone with the loop"),
        ("Quinze.Views.RawInteraction", "one object for all rows of a file")
    );

    [Fact]
    public void Every_public_type_of_the_core_says_what_it_is()
    {
        var offenders = new Offenders("A public type of the core has a summary.");
        var said = XDocument
            .Load(Path.ChangeExtension(Repository.Core.Location, ".xml"))
            .Descendants("member")
            .Where(m => m.Element("summary")?.Value.Trim().Length > 0)
            .Select(m => m.Attribute("name")!.Value)
            .ToHashSet();

        foreach (var type in Repository.TypesOf(Repository.Core).Where(t => t.IsVisible))
        {
            // The compiler writes nested types with a dot where reflection has a plus.
            offenders.AddUnless(said.Contains("T:" + type.FullName!.Replace('+', '.')), type.FullName!);
        }

        offenders.AssertNone();
    }

    [Fact]
    public void Public_types_of_the_core_are_immutable()
    {
        var offenders = new Offenders("A public type of the core never changes once it is made.");

        foreach (var type in Repository.TypesOf(Repository.Core).Where(t => t.IsVisible && !t.IsEnum && !IsStatic(t)))
        {
            var changing = WhatChanges(type).ToList();
            if (changing.Count > 0 && !Mutable.Has(type.FullName!))
            {
                offenders.AddRange(changing.Select(c => $"{type.FullName}.{c}"));
            }
        }

        offenders.AssertNone();
        Mutable.AssertAllUsed();
    }

    [Fact]
    public void No_interface_has_only_one_implementation()
    {
        var offenders = new Offenders("An interface has two implementations, one of which may be a test's.");
        var types = Repository.OursAndTests.SelectMany(Repository.TypesOf).ToList();
        // The tests that open servers are not loaded here: what they put in the place of another is found by how it is written.
        var written = Repository.Files("tests/Quinze.ServerTests", ".cs").Select(f => File.ReadAllText(Repository.At(f))).ToList();

        foreach (var contract in Repository.Ours.SelectMany(Repository.TypesOf).Where(t => t.IsInterface))
        {
            var many =
                types.Count(t => !t.IsInterface && !t.IsAbstract && Implements(t, contract))
                + written.Count(w => w.Contains($" : {contract.Name}\n", StringComparison.Ordinal));
            offenders.AddUnless(many > 1, $"{contract.FullName}: {many}");
        }

        offenders.AssertNone();
    }

    private static bool Implements(Type type, Type contract) =>
        type.GetInterfaces().Any(i => i == contract || (i.IsGenericType && i.GetGenericTypeDefinition() == contract));

    private static bool IsStatic(Type type) => type is { IsAbstract: true, IsSealed: true };

    private static IEnumerable<string> WhatChanges(Type type)
    {
        const BindingFlags Own = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        // A captured constructor parameter is written "<name>P" and cannot be marked readonly.
        var fields = type.GetFields(Own).Where(f => !f.IsInitOnly && !f.Name.EndsWith(">P", StringComparison.Ordinal)).Select(f => f.Name);
        var setters = type.GetProperties(Own).Where(p => p.SetMethod is { IsPublic: true } set && !IsInit(set)).Select(p => p.Name);
        return fields.Concat(setters);
    }

    private static bool IsInit(MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Any(m => m.FullName == "System.Runtime.CompilerServices.IsExternalInit");
}
