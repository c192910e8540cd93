using System.Net;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Quinze.Web.Acts;
using Quinze.Web.Assets;
using Quinze.Web.Guard;
using Quinze.Web.Ledgers;
using Quinze.Web.Ledgers.Persons;
using Quinze.Web.Parts;
using Quinze.Web.Words;

namespace Quinze.Web;

/// <summary>The rooms in a browser: a server for one user of one machine, on its loopback address.</summary>
public static class WebApp
{
    /// <summary>Threads there are from the start: what is being counted keeps every processor busy, and no page waits in line behind it.</summary>
    private const int Threads = 16;

    public static WebApplication Build(IWebHouse house, WebOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var builder = WebApplication.CreateSlimBuilder(
            new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory, ApplicationName = "Quinze.Web" }
        );
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, options.Port);
            kestrel.AddServerHeader = false;
            // A large archive from a slow disk is no attack.
            kestrel.Limits.MinRequestBodyDataRate = null;
        });
        AddServices(builder.Services, house, options);
        var app = builder.Build();
        app.UseHostFiltering();
        app.Use(Policy.Set);
        app.UseExceptionHandler(Problems.Handler);
        app.UseStatusCodePages(context => Problems.Answer(context.HttpContext, context.HttpContext.Response.StatusCode));
        var entrance = new Entrance(options.Token);
        app.Use(entrance.Check);
        app.Use(SameOrigin.Check);
        app.UseResponseCompression();
        app.Use(app.Services.GetRequiredService<Warming>().Door);
        // Said here and not left to the framework, which would choose the room before the guards, out of the walk's way.
        app.UseRouting();
        app.UseAntiforgery();
        app.Use(SameOrigin.CheckToken);
        AssetTable.Map(app);
        Doors.Map(app);
        app.MapRazorComponents<Whole>();
        return app;
    }

    /// <summary>Keeps the rooms open until they are to be closed.</summary>
    /// <param name="opened">Told the address with its one-time token, as soon as it answers.</param>
    public static async Task ServeAsync(IWebHouse house, WebOptions options, Action<Uri> opened, CancellationToken close)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(opened);
        ThreadPool.GetMinThreads(out _, out var forPorts);
        ThreadPool.SetMinThreads(Threads, forPorts);
        var app = Build(house, options);
        await using (app.ConfigureAwait(false))
        {
            await app.StartAsync(CancellationToken.None).ConfigureAwait(false);
            opened(new Uri($"{app.Urls.First()}/?token={options.Token}"));
            var walk = Task.Run(() => app.Services.GetRequiredService<Warming>().Walk(close), CancellationToken.None);
            await Task.Delay(Timeout.Infinite, close).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await app.StopAsync(CancellationToken.None).ConfigureAwait(false);
            await walk.ConfigureAwait(false);
        }
    }

    /// <summary>All that a page is made with; a part of one needs no more.</summary>
    internal static void AddServices(IServiceCollection services, IWebHouse house, WebOptions options)
    {
        services.AddRazorComponents();
        services.AddHttpContextAccessor();
        // The keys behind the tokens of forms need not outlive this run: neither does the cookie.
        services.AddDataProtection().UseEphemeralDataProtectionProvider();
        services.AddAntiforgery(o => o.Cookie.Name = "quinze-form");
        services.AddResponseCompression(o => o.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "image/svg+xml"]);
        services.Configure<HostFilteringOptions>(o =>
        {
            o.AllowedHosts = ["127.0.0.1", "localhost", "[::1]"];
            o.AllowEmptyHosts = false;
        });
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddSingleton(house);
        services.AddSingleton(options);
        services.AddSingleton<Shelf>();
        services.AddSingleton<Incoming>();
        services.AddSingleton<Imports>();
        services.AddSingleton<Warming>();
        services.AddSingleton<Browsing>();
        services.AddSingleton<Pastes>();
        services.AddScoped<Visit>();
        services.AddScoped<PeopleHere>();
        services.AddScoped<PersonPage>();
        services.AddSingleton<KeptSuggestions>();
    }
}
