using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Gesprek;
using SocialeKaart.Web.Wegwijzer.Publiek;

namespace SocialeKaart.Web.Gesprek.Werkplek;

/// <summary>What to do first for something of the plan, in one line: as the entry itself says it, else where to reach it.</summary>
internal static class Planstap
{
    /// <param name="regel">Of the plan.</param>
    /// <param name="kaart">The snapshot.</param>
    /// <param name="taal">ISO 639-1, for tips; entries have their own.</param>
    public static string Van(Planregel regel, KaartBeeld kaart, string taal)
    {
        if (regel.Voorziening is not { Inhoud: var inhoud })
            return regel.Suggestie!.Tip!.Stap.In(taal);
        // Only a number that the entry itself leads to: that of someone else beside it sends people to the wrong door.
        var nummer = Plancontact.Van(regel.Voorziening, kaart, SocialeKaart.Core.Wegwijzer.Route.Zelf)?.Nummer;
        return string.Join(" ", new[] { inhoud.Aanmelden?.Hoe ?? inhoud.Samenvatting, nummer }.Where(d => !string.IsNullOrEmpty(d)));
    }
}
