[assembly: AssemblyFixture(typeof(Quinze.ServerTests.Web.SharedRooms))]

namespace Quinze.ServerTests.Web;

/// <summary>Rooms over the sample that many tests look at and none changes: opened and read once for all of them. What decides or imports opens rooms of its own.</summary>
public sealed class SharedRooms : IAsyncLifetime
{
    internal OpenRooms Rooms { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Rooms = await OpenRooms.Open();

    public ValueTask DisposeAsync() => Rooms.DisposeAsync();
}
