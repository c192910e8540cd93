using System.Collections.Frozen;
using System.IO.Compression;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Quinze.Web.Assets;

/// <summary>
/// Styles, scripts and fonts, out of the assembly. Each has the digest of its bytes in its address, so that a browser keeps it for good and a new version is a new address.
/// </summary>
internal static class AssetTable
{
    private const string Prefix = "asset/";
    private const string StylePart = "css/";

    /// <summary>What every room stands on comes first; after it each concept's own style, in the order of the alphabet.</summary>
    private static readonly string[] StylesFirst = ["tokens.css", "controls.css", "shell.css"];

    private static readonly FrozenDictionary<string, Asset> ByAddress = Read().ToFrozenDictionary(a => a.Address);
    private static readonly FrozenDictionary<string, string> Addresses = ByAddress.Values.ToFrozenDictionary(a => a.Name, a => a.Address);

    /// <summary>The address of an asset: <c>/asset/quinze.1f8a….css</c>.</summary>
    public static string Of(string name) => Addresses[name];

    public static void Map(WebApplication app) => app.MapGet("/" + Prefix + "{name}", Answer);

    private static IResult Answer(HttpContext http, string name)
    {
        if (!ByAddress.TryGetValue("/" + Prefix + name, out var asset))
        {
            return Results.NotFound();
        }
        http.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        http.Response.Headers.Vary = "Accept-Encoding";
        if (asset.Packed is { } packed && http.Request.Headers.AcceptEncoding.ToString().Contains("br", StringComparison.Ordinal))
        {
            http.Response.Headers.ContentEncoding = "br";
            return Results.Bytes(packed.Value, asset.Type);
        }
        return Results.Bytes(asset.Bytes, asset.Type);
    }

    private static List<Asset> Read()
    {
        // The fonts and the tokens are those of the report, kept once.
        var ours = typeof(AssetTable).Assembly;
        var all = new[] { ours, typeof(Reports.Report).Assembly }
            .SelectMany(assembly => assembly.GetManifestResourceNames().Select(resource => (Assembly: assembly, Resource: resource)))
            .Where(r => TypeOf(r.Resource) is not null && !r.Resource.StartsWith(StylePart, StringComparison.Ordinal))
            .ToLookup(r => Path.GetExtension(r.Resource) == ".css");
        var plain = all[false].Select(r => Make(NameOf(r.Resource), Bytes(r.Assembly, r.Resource))).ToList();
        var styles = all[true].Select(r => Style(NameOf(r.Resource), Bytes(r.Assembly, r.Resource), plain));
        return [.. plain, .. styles, Style("quinze.css", Joined(ours), plain)];
    }

    /// <summary>A style sheet names a font as asset:inter…; its address is known once the font is.</summary>
    private static Asset Style(string name, byte[] bytes, List<Asset> plain) =>
        Make(
            name,
            Encoding.UTF8.GetBytes(
                plain.Aggregate(
                    Encoding.UTF8.GetString(bytes),
                    (text, a) => text.Replace("asset:" + a.Name, a.Address, StringComparison.Ordinal)
                )
            )
        );

    /// <summary>One file a concept for who writes them, one for who reads them.</summary>
    private static byte[] Joined(Assembly ours) =>
        [
            .. ours.GetManifestResourceNames()
                .Where(r => r.StartsWith(StylePart, StringComparison.Ordinal))
                .OrderBy(r => Array.IndexOf(StylesFirst, r[StylePart.Length..]) is var at and >= 0 ? at : int.MaxValue)
                .ThenBy(r => r, StringComparer.Ordinal)
                .SelectMany(r => Bytes(ours, r)),
        ];

    private static string NameOf(string resource) =>
        resource.StartsWith(Prefix, StringComparison.Ordinal) ? resource[Prefix.Length..] : resource;

    private static byte[] Bytes(Assembly assembly, string resource)
    {
        using var stream = assembly.GetManifestResourceStream(resource)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static Asset Make(string name, byte[] bytes)
    {
        var digest = Convert.ToHexStringLower(SHA256.HashData(bytes))[..16];
        var address = $"/{Prefix}{Path.GetFileNameWithoutExtension(name)}.{digest}{Path.GetExtension(name)}";
        return new Asset(
            name,
            address,
            TypeOf(name)!,
            bytes,
            Path.GetExtension(name) == ".woff2" ? null : new Lazy<byte[]>(() => Pack(bytes))
        );
    }

    private static string? TypeOf(string name) =>
        Path.GetExtension(name) switch
        {
            ".css" => "text/css; charset=utf-8",
            ".js" => "text/javascript; charset=utf-8",
            ".woff2" => "font/woff2",
            ".svg" => "image/svg+xml",
            _ => null,
        };

    private static byte[] Pack(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Optimal))
        {
            brotli.Write(bytes);
        }
        return packed.ToArray();
    }

    /// <param name="Packed">The same bytes under Brotli, made when first asked for; null for what is packed already.</param>
    private sealed record Asset(string Name, string Address, string Type, byte[] Bytes, Lazy<byte[]>? Packed);
}
