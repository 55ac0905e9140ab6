using SocialeKaart.Core.Opslag.Taken;

namespace SocialeKaart.Core.Overdracht.Bescherming;

/// <summary>Overwrites the backup of the keys every night, so that a deletion is complete within 24 hours.</summary>
public sealed class Sleutelreservekopie(Sleutelkast kast) : IPeriodiekeTaak
{
    // In the night in the Netherlands, summer and winter.
    private static readonly TimeSpan Uur = TimeSpan.FromHours(2);

    public string Naam => "sleutels-reservekopie";

    public DateTime Volgende(DateTime nu) => nu.TimeOfDay < Uur ? nu.Date + Uur : nu.Date.AddDays(1) + Uur;

    public Task Voer(CancellationToken stop) => kast.Reservekopie(stop);
}
