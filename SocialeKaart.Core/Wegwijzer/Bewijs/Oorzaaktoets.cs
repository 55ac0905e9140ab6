namespace SocialeKaart.Core.Wegwijzer.Bewijs;

/// <summary>Every suggestion names the answers that caused it, and is gone without them.</summary>
internal sealed class Oorzaaktoets(Onderzoek onderzoek)
{
    /// <summary>All suggestions of a plan.</summary>
    public void Alle(Staat staat, Bevindingen bevindingen)
    {
        foreach (var suggestie in staat.Plan.Suggesties)
        {
            var oorzaken = suggestie.Oorzaken();
            bevindingen.Eis(Eigenschap.Oorzaak, oorzaken.Count > 0, $"{suggestie.Id} noemt geen antwoord als oorzaak", staat.Antwoorden);
            // From what counts: an answer to a question that is not asked was not given by this visitor.
            var zonder = staat.Situatie.Geldig;
            foreach (var (vraag, optie) in oorzaken)
                zonder = zonder.Met(vraag.Nummer, zonder.Bits(vraag.Nummer) & ~(1UL << optie.Nummer));
            var plan = onderzoek.Bezie(zonder).Plan;
            bevindingen.Plannen++;
            bevindingen.Eis(Eigenschap.Oorzaak, !plan.Suggesties.Any(s => s.Laag == suggestie.Laag && s.Id == suggestie.Id), $"{suggestie.Id} blijft staan zonder zijn oorzaken", staat.Antwoorden);
        }
    }
}
