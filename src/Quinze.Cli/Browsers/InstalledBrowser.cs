using System.Diagnostics;

namespace Quinze.Cli.Browsers;

/// <summary>Chromium, Chrome or Edge as installed on this machine: what turns a page or a picture of ours into pixels. Nothing is fetched, and it opens our file only.</summary>
internal sealed class InstalledBrowser
{
    private static readonly string[] Names =
    [
        "chromium",
        "chromium-browser",
        "google-chrome",
        "google-chrome-stable",
        "chrome",
        "microsoft-edge",
        "msedge",
    ];

    private static readonly string[] Elsewhere =
    [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly string program;

    private InstalledBrowser(string program)
    {
        this.program = program;
    }

    /// <summary>The first one on the search path, then where installers put them; <c>QUINZE_BROWSER</c> names another. Null when there is none.</summary>
    public static InstalledBrowser? Find(Func<string, string?> variable)
    {
        if (variable("QUINZE_BROWSER") is { Length: > 0 } named)
        {
            return File.Exists(named) ? new InstalledBrowser(named) : null;
        }
        var ending = OperatingSystem.IsWindows() ? ".exe" : "";
        var folders = (variable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        var found = folders.SelectMany(f => Names.Select(n => Path.Combine(f, n + ending))).Concat(Elsewhere).FirstOrDefault(File.Exists);
        return found is null ? null : new InstalledBrowser(found);
    }

    /// <summary>A picture of a page that lies on this disk; false when the browser made none.</summary>
    public bool Photograph(string page, int width, int height, string picture) =>
        Run(page, picture, $"--window-size={width},{height}", "--force-device-scale-factor=2", $"--screenshot={picture}");

    /// <summary>A page that lies on this disk, as its own print style has it, without what browsers write into margins; false when the browser made none.</summary>
    public bool Print(string page, string pdf) => Run(page, pdf, "--no-pdf-header-footer", $"--print-to-pdf={pdf}");

    private bool Run(string page, string made, params IEnumerable<string> what)
    {
        var profile = Directory.CreateTempSubdirectory("quinze-browser-").FullName;
        try
        {
            var start = new ProcessStartInfo(program)
            {
                RedirectStandardError = true,
                RedirectStandardOutput = true,
                UseShellExecute = false,
            };
            string[] arguments =
            [
                "--headless=new",
                "--disable-gpu",
                "--hide-scrollbars",
                "--no-first-run",
                "--disable-background-networking",
                $"--user-data-dir={profile}",
                .. what,
                // Chromium refuses its own sandbox to the superuser, who is whom containers run as.
                .. Environment.UserName == "root" ? new[] { "--no-sandbox" } : [],
                new Uri(page).AbsoluteUri,
            ];
            Array.ForEach(arguments, start.ArgumentList.Add);
            using var process = Process.Start(start);
            if (process is null)
            {
                return false;
            }
            process.OutputDataReceived += (_, _) => { };
            process.ErrorDataReceived += (_, _) => { };
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
            if (!process.WaitForExit(Patience))
            {
                process.Kill(entireProcessTree: true);
                return false;
            }
            return process.ExitCode == 0 && File.Exists(made);
        }
        finally
        {
            Remove(profile);
        }
    }

    private static void Remove(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (IOException)
        {
            // A browser may still hold its profile for a moment; what is left lies in the folder for passing things.
        }
    }
}
