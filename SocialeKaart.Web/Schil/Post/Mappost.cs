using SocialeKaart.Core.Opslag.Post;
using SocialeKaart.Web.Schil.Beveiliging;

namespace SocialeKaart.Web.Schil.Post;

/// <summary>Writes messages as files into a folder: for trying the product, and where another program sends them.</summary>
internal sealed class Mappost(Briefopmaak opmaak, string map) : IPostbode
{
    public async Task Bezorg(Brief brief, CancellationToken stop)
    {
        Geslotenmap.Maak(map);
        var pad = Path.Combine(map, $"{brief.Id:N}.eml");
        // Whole or not there, for who looks into the folder; the same message twice is one file.
        var half = pad + ".half";
        using (var mail = opmaak.Maak(brief))
            await mail.WriteToAsync(half, stop);
        File.Move(half, pad, overwrite: true);
    }
}
