namespace Quinze.Tests.Cli;

/// <summary>A table of no known program: asked about once, remembered, said anew.</summary>
public class ColumnsTests
{
    private const string Orders = "Nom de l'affaire;Prix, HT;Signé le;Courriel\nVoile;1 200,00;25/05/2026;anna@example.org\n";

    private static Door WithOrders(string name = "orders.csv", string more = "")
    {
        var door = new Door();
        File.WriteAllText(door.At(name), Orders + more);
        return door;
    }

    [Fact]
    public void An_unknown_table_is_asked_about_with_the_command_that_answers()
    {
        using var door = WithOrders();

        var asked = door.Say("import", "orders.csv");

        Assert.Equal(3, asked.Code);
        Assert.Contains("Its columns: Nom de l'affaire, Prix, HT, Signé le, Courriel", asked.Error, StringComparison.Ordinal);
        Assert.Contains(
            "quinze import orders.csv --columns \"title=Nom de l'affaire,amount=Prix, HT,closed=Signé le,mail=Courriel\"",
            asked.Error,
            StringComparison.Ordinal
        );
        Assert.Equal("columns-unknown", door.Say("import", "orders.csv", "--json").Word("error", "id"));
    }

    [Fact]
    public void The_question_is_put_in_french()
    {
        using var door = WithOrders();

        Assert.Contains(
            "Un tableau d'aucun programme connu",
            door.Say("import", "orders.csv", "--lang", "fr").Error,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_answer_is_remembered_for_the_next_file_with_the_same_columns()
    {
        using var door = WithOrders();
        var answered = door.Say("import", "orders.csv", "--columns", "title=Nom de l'affaire,amount=Prix, HT,mail=Courriel", "--json");
        File.WriteAllText(door.At("later.csv"), Orders + "Mât;800,00;26/05/2026;malo@example.org\n");

        var later = door.Say("import", "later.csv", "--json");

        Assert.Equal("imported", answered.Word("imports", "0", "status"));
        Assert.Equal(1, answered.Number("imports", "0", "added", "outcomes"));
        Assert.Equal("imported", later.Word("imports", "0", "status"));
        Assert.Equal(1, later.Number("imports", "0", "added", "outcomes"));
    }

    [Fact]
    public void The_same_file_said_otherwise_is_read_again()
    {
        using var door = WithOrders();
        door.Say("import", "orders.csv", "--columns", "title=Nom de l'affaire");

        var unchanged = door.Say("import", "orders.csv", "--columns", "title=Nom de l'affaire", "--json");
        var again = door.Say("import", "orders.csv", "--columns", "title=Nom de l'affaire,amount=Prix, HT", "--json");
        var outcomes = door.Say("show", "outcomes", "--json");

        Assert.Equal("unchanged", unchanged.Word("imports", "0", "status"));
        Assert.Equal("imported", again.Word("imports", "0", "status"));
        Assert.Equal(1, outcomes.Number("total"));
        Assert.Contains("1200", outcomes.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_column_that_is_not_there_is_said()
    {
        using var door = WithOrders();

        var wrong = door.Say("import", "orders.csv", "--columns", "title=Affaire", "--json");

        Assert.Equal(3, wrong.Code);
        Assert.Equal("columns-wrong", wrong.Word("error", "id"));
    }

    [Fact]
    public void A_mapping_that_names_no_meaning_is_a_mistake_of_use()
    {
        using var door = WithOrders();

        Assert.Equal(64, door.Say("import", "orders.csv", "--columns", "Affaire").Code);
    }

    [Fact]
    public void A_dry_run_remembers_nothing()
    {
        using var door = WithOrders();
        door.Say("import", "orders.csv", "--columns", "title=Nom de l'affaire", "--dry-run");

        Assert.Equal(3, door.Say("import", "orders.csv").Code);
    }
}
