using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck.Xunit;
using Microsoft.EntityFrameworkCore;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Core.Overdracht;
using static SocialeKaart.Tests.Overdracht.Dossierproef;

namespace SocialeKaart.Tests.Overdracht;

/// <summary>The same stories through the use cases on a real database: what the rules say is what is kept, line by line.</summary>
[Properties(Arbitrary = [typeof(Verloopgenerator)])]
public sealed class OverdrachtenProperties
{
    [Property(MaxTest = 12)]
    public async Task Do_AnythingByAnyone_IsKeptAsTheRulesSayWithItsAuditLine(Verloop verloop)
    {
        await using var proef = await Nieuw();
        var afzender = await proef.Iemand("thuisvester", Rol.Toeleider);
        Betrokkene[] mensen =
        [
            Betrokkene.Inwoner, Betrokkene.Klok, Betrokkene.Medewerker(afzender), Betrokkene.Medewerker(await proef.Iemand("surplus", Rol.Ontvanger, Rol.Toeleider)),
            Betrokkene.Medewerker(await proef.Iemand("gemeente-oosterhout", Rol.Frontoffice)), Betrokkene.Medewerker(await proef.Iemand("uwv", Rol.Ontvanger)), Betrokkene.Medewerker(await proef.Iemand("gemeente-oosterhout", Rol.Beheerder)),
        ];
        var id = await proef.Verstuur(Concept(proef.Naar("surplus")) with { Leeftijd = verloop.Leeftijd, Gever = Diagram.Gever(verloop.Leeftijd) }, afzender);
        foreach (var stap in verloop.Stappen.Take(25))
        {
            proef.Klok.Advance(TimeSpan.FromDays(stap.Dagen) + TimeSpan.FromMinutes(1));
            var (rij, staat, audit) = (await proef.Rij(id), (await proef.Rij(id)).Overdracht(), (await proef.Audit(id)).Count);
            if (stap.Kies(staat, mensen, proef.Nu, proef.Termijnen) is not { } keuze)
                continue;
            var (wie, handeling) = (keuze.Wie, Echt(keuze.Handeling, proef, mensen));
            var verwacht = Overdrachtregels.Doe(staat, handeling, wie, proef.Nu, proef.Termijnen);
            var fout = await Doe(proef, id, handeling, wie);
            if (fout is null)
            {
                verwacht.Fout.ShouldBeNull();
                await StaatErAls(proef, id, verwacht.Staat, rij.Versie + 1);
                var regel = (await proef.Audit(id)).Skip(audit).ShouldHaveSingleItem();
                (regel.Op, regel.Wat, regel.Wie).ShouldBe((proef.Nu, Dossierstappen.Naam(handeling), wie.Wie?.Id.ToString() ?? (wie == Betrokkene.Inwoner ? "inwoner" : "klok")));
            }
            else
            {
                // Where the rules allow it, only that there is no such account stands in the way.
                fout.ShouldBe(verwacht.Fout ?? (handeling is Handeling.DraagHouderschapOver ? Overdrachtfout.NiemandDaar : null));
                await StaatErAls(proef, id, staat, rij.Versie);
                (await proef.Audit(id)).Count.ShouldBe(audit, "what is refused leaves no line of a change");
            }
        }

        await LeestWatMag(proef, id, mensen);
    }

    // Ids of the imagined world are put in the place of real ones.
    private static Handeling Echt(Handeling handeling, Dossierproef proef, Betrokkene[] mensen) => handeling switch
    {
        Handeling.BiedAan h when h.Naar == Mensen.NaarAanbieder => h with { Naar = proef.Naar("surplus") },
        Handeling.BiedAan h when h.Naar == Mensen.NaarAnder => h with { Naar = proef.Naar("uwv") },
        Handeling.DraagHouderschapOver h when h.Aan == Mensen.IdVan(Mensen.Afzender) => new Handeling.DraagHouderschapOver(mensen[2].Wie!.Id),
        Handeling.DraagHouderschapOver h when h.Aan == Mensen.IdVan(Mensen.Front) => new Handeling.DraagHouderschapOver(mensen[4].Wie!.Id),
        Handeling.DraagHouderschapOver h when h.Aan == Mensen.IdVan(Mensen.TweedeOntvanger) => new Handeling.DraagHouderschapOver(mensen[3].Wie!.Id),
        _ => handeling,
    };

    private static async Task<Overdrachtfout?> Doe(Dossierproef proef, Guid id, Handeling handeling, Betrokkene wie)
    {
        if (wie == Betrokkene.Inwoner)
            return await proef.Volgen.Doe(id, handeling, Stop);
        if (wie.Wie is { } account)
            return await proef.Overdrachten.Doe(id, handeling, account, Stop);
        await using var db = await proef.Fabriek.CreateDbContextAsync();
        await using var transactie = await db.Database.BeginTransactionAsync();
        return await Dossierstappen.Doe(db, await db.Dossiers.SingleAsync(d => d.Id == id), handeling, wie, proef.Nu, proef.Termijnen, Stop) ?? await Dossierstappen.Bewaar(db, transactie, Stop);
    }

    private static async Task StaatErAls(Dossierproef proef, Guid id, Overdrachtstaat staat, int versie)
    {
        var rij = await proef.Rij(id);
        JsonNode.DeepEquals(JsonSerializer.SerializeToNode(rij.Overdracht()), JsonSerializer.SerializeToNode(staat)).ShouldBeTrue();
        var waar = staat.Pogingen is [.., { IsOpen: true } or { Staat: Pogingstaat.Verbonden or Pogingstaat.Ingetrokken }] ? staat.Pogingen[^1] : null;
        var frontoffice = waar?.Naar.Soort is Bestemmingsoort.Frontoffice or Bestemmingsoort.Toegang;
        (rij.Versie, rij.IsOpen, rij.Houder, rij.Afzender, rij.Gevraagd).ShouldBe((versie, staat.Status == Overdrachtstatus.Open, staat.Houder, (Guid?)staat.Afzender, staat.Gevraagd));
        (rij.BijFrontoffice, rij.BijOrganisatie).ShouldBe((frontoffice, frontoffice ? null : waar?.Naar.Organisatie));
        (rij.Termijn, rij.TeruggekomenOp, rij.VernieuwenVoor, rij.GeslotenOp).ShouldBe((staat.Termijn, staat.TeruggekomenOp, (DateOnly?)staat.VernieuwenVoor, staat.GeslotenOp));
    }

    // What opens is what the rules let see, and every look is noted, also one in vain.
    private static async Task LeestWatMag(Dossierproef proef, Guid id, Betrokkene[] mensen)
    {
        var staat = (await proef.Rij(id)).Overdracht();
        var geschreven = Concept(proef.Naar("surplus")).Delen.Keys;
        foreach (var wie in mensen.Where(m => m.Wie is not null))
        {
            var voor = (await proef.Audit(id)).Count;
            var zichtbaar = Overdrachtregels.Zichtbaar(staat, wie);
            var gelezen = await proef.Overdrachten.Open(id, wie.Wie!, Stop);
            if (zichtbaar.IsEmpty)
                gelezen.ShouldBeNull();
            else
                gelezen!.Keys.ShouldBe(zichtbaar.Intersect(geschreven), ignoreOrder: true);
            (await proef.Audit(id)).Skip(voor).Select(r => (r.Wat, r.Wie, r.Uitkomst)).ShouldBe([("overdracht-lezen", wie.Wie!.Id.ToString(), zichtbaar.IsEmpty ? "geweigerd" : "gelukt")]);
            (await proef.Overdrachten.Lees(id, wie.Wie!, Stop) is not null).ShouldBe(Overdrachtregels.ZietBestaan(staat, wie));
        }
    }
}
