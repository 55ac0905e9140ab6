using SocialeKaart.Core.Opslag.Taken;

namespace SocialeKaart.Core.Actualiteit;

/// <summary>Keeps the kaart true by itself, four times a day: asks owners, notices what cannot be right, deletes what was kept long enough.</summary>
public sealed class Controlebewaking(Herinneringen herinneringen, Foutsignalen signalen) : IPeriodiekeTaak
{
    public string Naam => "controlebewaking";

    public DateTime Volgende(DateTime nu) => nu.AddHours(6);

    public async Task Voer(CancellationToken stop)
    {
        await signalen.ZoekZelf(stop);
        await signalen.RuimOp(stop);
        await herinneringen.Herinner(stop);
    }
}
