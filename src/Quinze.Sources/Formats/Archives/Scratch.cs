namespace Quinze.Sources.Formats.Archives;

/// <summary>A file for a zip inside a zip, readable by this user only and gone when closed.</summary>
internal static class Scratch
{
    public static FileStream Create(string folder)
    {
        Directory.CreateDirectory(folder);
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Share = FileShare.None,
            BufferSize = 1 << 16,
            Options = FileOptions.DeleteOnClose,
        };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }
        for (var number = 1; ; number++)
        {
            try
            {
                return new FileStream(Path.Combine(folder, $"inner-{Environment.ProcessId}-{number}.zip"), options);
            }
            catch (IOException) when (number < 1000 && File.Exists(Path.Combine(folder, $"inner-{Environment.ProcessId}-{number}.zip")))
            {
                // Taken by another archive that is open now.
            }
        }
    }
}
