using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using SocialeKaart.Core.Uitwisseling.Bestanden;

namespace SocialeKaart.Core.Uitwisseling.Hsds;

/// <summary>An object and where it stands.</summary>
/// <param name="Object">The object.</param>
/// <param name="Bestand">Name of the file.</param>
/// <param name="Regel">Line on which it begins, from 1.</param>
internal sealed record Hsdsregel<T>(T Object, string Bestand, int Regel);

/// <summary>What a file or folder of HSDS says of organizations and services. Its taxonomies are not read: those of the catalogue hold.</summary>
internal sealed class Hsdsbron
{
    private const string Json = ".json";
    private readonly Foutenlijst fouten;

    private Hsdsbron(Foutenlijst fouten) => this.fouten = fouten;

    public List<Hsdsregel<HsdsOrganization>> Organisaties { get; } = [];

    public List<Hsdsregel<HsdsService>> Diensten { get; } = [];

    /// <summary>Whether a path is such a file or folder.</summary>
    public static bool Is(string pad) =>
        Directory.Exists(pad) ? File.Exists(Path.Combine(pad, Hsdsbestanden.Diensten + Json)) : pad.EndsWith(Json, StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads a folder with a file for each kind of object, or one file with all.</summary>
    public static async Task<Hsdsbron> Lees(string pad, Foutenlijst fouten, CancellationToken stop)
    {
        var bron = new Hsdsbron(fouten);
        if (!Directory.Exists(pad))
        {
            bron.LeesBestand(await File.ReadAllBytesAsync(pad, stop), Path.GetFileName(pad));
            return bron;
        }

        foreach (var naam in new[] { Hsdsbestanden.Organisaties + Json, Hsdsbestanden.Diensten + Json })
        {
            if (File.Exists(Path.Combine(pad, naam)))
                bron.LeesBestand(await File.ReadAllBytesAsync(Path.Combine(pad, naam), stop), naam);
            else
                fouten.Meld(naam, 1, "dit bestand ontbreekt");
        }

        return bron;
    }

    private void LeesBestand(byte[] inhoud, string bestand)
    {
        if (inhoud is [0xEF, 0xBB, 0xBF, ..])
            inhoud = inhoud[3..];
        try
        {
            var lezer = new Utf8JsonReader(inhoud);
            lezer.Read();
            if (lezer.TokenType == JsonTokenType.StartArray)
                LeesRij(ref lezer, inhoud, bestand, bestand == Hsdsbestanden.Organisaties + Json ? Hsdsbestanden.Organisaties : Hsdsbestanden.Diensten);
            else if (lezer.TokenType == JsonTokenType.StartObject)
                LeesGeheel(ref lezer, inhoud, bestand);
            else
                fouten.Meld(bestand, 1, "hier hoort een lijst van services te staan, of een object met 'services' en 'organizations'");
        }
        catch (JsonException fout)
        {
            fouten.Meld(bestand, (int)(fout.LineNumber ?? 0) + 1, "dit is geen geldige JSON");
        }
        catch (InvalidOperationException)
        {
            // What the reader throws for bytes that are no text.
            fouten.Meld(bestand, 1, "dit bestand is geen UTF-8");
        }
    }

    private void LeesGeheel(ref Utf8JsonReader lezer, byte[] inhoud, string bestand)
    {
        var gezien = false;
        while (lezer.Read() && lezer.TokenType == JsonTokenType.PropertyName)
        {
            var naam = lezer.GetString()!;
            lezer.Read();
            gezien |= naam == Hsdsbestanden.Diensten;
            if (lezer.TokenType == JsonTokenType.StartArray)
                LeesRij(ref lezer, inhoud, bestand, naam);
            else
                lezer.Skip();
        }

        if (!gezien)
            fouten.Meld(bestand, 1, "'services' ontbreekt");
    }

    private void LeesRij(ref Utf8JsonReader lezer, byte[] inhoud, string bestand, string naam)
    {
        var (regel, gelezen) = (1, 0);
        while (lezer.Read() && lezer.TokenType != JsonTokenType.EndArray)
        {
            var begin = (int)lezer.TokenStartIndex;
            regel += inhoud.AsSpan(gelezen, begin - gelezen).Count((byte)'\n');
            gelezen = begin;
            lezer.Skip();
            var tekst = inhoud.AsSpan(begin, (int)lezer.BytesConsumed - begin);
            if (naam == Hsdsbestanden.Organisaties)
                Neem(tekst, HsdsJson.Ons.HsdsOrganization, Organisaties, bestand, regel);
            else if (naam == Hsdsbestanden.Diensten)
                Neem(tekst, HsdsJson.Ons.HsdsService, Diensten, bestand, regel);
        }
    }

    private void Neem<T>(ReadOnlySpan<byte> tekst, JsonTypeInfo<T> soort, List<Hsdsregel<T>> lijst, string bestand, int regel) where T : class
    {
        try
        {
            if (JsonSerializer.Deserialize(tekst, soort) is { } gelezen)
                lijst.Add(new Hsdsregel<T>(gelezen, bestand, regel));
        }
        catch (JsonException fout)
        {
            fouten.Meld(bestand, regel, $"{Id(tekst)}, {fout.Path?.TrimStart('$', '.')}: deze waarde past niet bij HSDS");
        }
    }

    // As far as it can be read: only to say which object has the fault.
    private static string Id(ReadOnlySpan<byte> tekst)
    {
        var lezer = new Utf8JsonReader(tekst);
        while (lezer.Read())
        {
            if (lezer.CurrentDepth == 1 && lezer.TokenType == JsonTokenType.PropertyName && lezer.ValueTextEquals("id"u8) && lezer.Read() && lezer.TokenType == JsonTokenType.String)
                return lezer.GetString()!;
        }

        return "object zonder id";
    }
}
