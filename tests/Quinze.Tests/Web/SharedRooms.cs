namespace Quinze.Tests.Web;

/// <summary>Rooms over the sample that many tests look at and none changes: opened and read once for all of them.</summary>
public sealed class SharedRooms : IAsyncLifetime
{
    internal OpenRooms Rooms { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Rooms = await OpenRooms.Open();

    public ValueTask DisposeAsync() => Rooms.DisposeAsync();
}

/// <summary>The tests that share those rooms: give the class this collection and a <see cref="SharedRooms"/>; what decides or imports opens rooms of its own.</summary>
[CollectionDefinition(Name)]
public class LookingAround : ICollectionFixture<SharedRooms>
{
    public const string Name = "Looking around the rooms";
}
