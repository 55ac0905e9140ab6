using SocialeKaart.Core.Gebied;

namespace SocialeKaart.Web.Gebied.Adres;

/// <summary>The default: no address goes anywhere.</summary>
internal sealed class GeenAdreszoeker : IAdreszoeker
{
    public bool IsAan => false;

    public Task<Positie?> Zoek(string adres, CancellationToken stop) => Task.FromResult<Positie?>(null);
}
