using SocialeKaart.Core.Overdracht;

namespace SocialeKaart.Web.Overdracht.Werkplek;

/// <summary>What the rules for contact say about paper.</summary>
internal static class Contactveiligheid
{
    /// <summary>Whether they tell that someone near the resident may not know: then paper is asked about first.</summary>
    public static bool IsVoorzichtig(IEnumerable<Contactregel> regels) => regels.Any(r => r is not (Contactregel.AlleenOverdag or Contactregel.TolkGeenFamilie));
}
