using System.Globalization;

namespace SocialeKaart.Core.Uitwisseling.Hsds;

/// <summary>Keeps the names of parts within one object apart, for ids made of them: what is the same twice gets a number.</summary>
internal sealed class Namen
{
    private readonly Dictionary<string, int> gezien = new(StringComparer.Ordinal);

    public string Uniek(string naam)
    {
        var aantal = gezien[naam] = gezien.GetValueOrDefault(naam) + 1;
        return aantal == 1 ? naam : string.Create(CultureInfo.InvariantCulture, $"{naam}#{aantal}");
    }
}
