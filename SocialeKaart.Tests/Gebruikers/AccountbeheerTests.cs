using Microsoft.EntityFrameworkCore;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Core.Overdracht;

namespace SocialeKaart.Tests.Gebruikers;

public sealed class AccountbeheerTests
{
    private static readonly CancellationToken Stop = CancellationToken.None;

    [Fact]
    public async Task ChangeRoles_OfAnAccount_GivesExactlyThese()
    {
        await using var proef = await Accountproef.Nieuw();
        var beheerder = await proef.Iemand(Rol.Beheerder);
        var wie = await proef.Iemand(Rol.Toeleider, Rol.Redacteur);
        (await proef.Beheer.WijzigRollen(wie.Id, [Rol.Redacteur, Rol.Ontvanger], beheerder, Stop)).ShouldBeNull();
        (await proef.Rollen(wie.Id)).ShouldBe([Rol.Redacteur, Rol.Ontvanger], ignoreOrder: true);
    }

    [Theory]
    [InlineData(new Rol[0], Rolfout.Geen)]
    [InlineData(new[] { Rol.Beheerder, Rol.Frontoffice }, Rolfout.BeheerderLeestVerhalen)]
    public async Task ChangeRoles_ToWhatMayNot_ChangesNothing(Rol[] rollen, Rolfout fout)
    {
        await using var proef = await Accountproef.Nieuw();
        var wie = await proef.Iemand(Rol.Toeleider);
        (await proef.Beheer.WijzigRollen(wie.Id, rollen, await proef.Iemand(Rol.Beheerder), Stop)).ShouldBe(fout);
        (await proef.Rollen(wie.Id)).ShouldBe([Rol.Toeleider]);
    }

    [Fact]
    public async Task ChangeRoles_OfTheLastBeheerder_CannotTakeThatOne()
    {
        await using var proef = await Accountproef.Nieuw();
        var beheerder = await proef.Iemand(Rol.Beheerder);
        (await proef.Beheer.WijzigRollen(beheerder.Id, [Rol.Redacteur], beheerder, Stop)).ShouldBe(Rolfout.LaatsteBeheerder);
        (await proef.Rollen(beheerder.Id)).ShouldBe([Rol.Beheerder]);
    }

    [Fact]
    public async Task Block_TheLastBeheerder_IsRefused()
    {
        await using var proef = await Accountproef.Nieuw();
        var beheerder = await proef.Iemand(Rol.Beheerder);
        (await proef.Beheer.Blokkeer(beheerder.Id, beheerder, Stop)).ShouldBe(Rolfout.LaatsteBeheerder);
    }

    [Fact]
    public async Task Block_LastWhoCanSignIn_IsRefusedThoughABlockedOneIsThere()
    {
        await using var proef = await Accountproef.Nieuw();
        var (een, twee) = (await proef.Iemand(Rol.Beheerder), await proef.Iemand(Rol.Beheerder));
        (await proef.Beheer.Blokkeer(een.Id, twee, Stop)).ShouldBeNull();
        (await proef.Beheer.Blokkeer(twee.Id, twee, Stop)).ShouldBe(Rolfout.LaatsteBeheerder);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Remove_EachOtherAtOnce_OneStays(bool blokkeren)
    {
        await using var proef = await Accountproef.Nieuw();
        var (een, twee) = (await proef.Iemand(Rol.Beheerder), await proef.Iemand(Rol.Beheerder));
        var gelukt = await Task.WhenAll(new[] { (een, twee), (twee, een) }.Select(p => Task.Run(async () =>
        {
            try
            {
                return await (blokkeren ? proef.Beheer.Blokkeer(p.Item1.Id, p.Item2, Stop) : proef.Beheer.WijzigRollen(p.Item1.Id, [Rol.Redacteur], p.Item2, Stop)) is null;
            }
            catch (UnauthorizedAccessException)
            {
                return false;
            }
        })));
        gelukt.Count(g => g).ShouldBe(1);
        (await proef.Vraag(db => db.Users.CountAsync(a => a.GeblokkeerdOp == null && a.Rollen.Any(r => r.Rol == Rol.Beheerder)))).ShouldBe(1);
    }

    [Fact]
    public async Task Grant_SecondBeheerder_NeedsNobodyElse()
    {
        await using var proef = await Accountproef.Nieuw();
        var wie = await proef.Iemand(Rol.Redacteur);
        (await proef.Beheer.WijzigRollen(wie.Id, [Rol.Beheerder], await proef.Iemand(Rol.Beheerder), Stop)).ShouldBeNull();
        (await proef.Rollen(wie.Id)).ShouldBe([Rol.Beheerder]);
    }

    [Fact]
    public async Task Grant_ThirdBeheerder_WaitsForTheWordOfASecond()
    {
        await using var proef = await Accountproef.Nieuw();
        var (een, twee, wie) = await DraagVoor(proef);
        (await proef.Rollen(wie.Id)).ShouldBe([Rol.Redacteur]);
        (await proef.Beheer.Bevestig(wie.Id, twee, Stop)).ShouldBeNull();
        (await proef.Rollen(wie.Id)).ShouldBe([Rol.Redacteur, Rol.Beheerder], ignoreOrder: true);
        (await proef.Lijst.Lees(een, Stop)).Accounts.ShouldAllBe(a => a.VoorgedragenDoor == null);
    }

    [Fact]
    public async Task Confirm_OwnProposal_IsRefused()
    {
        await using var proef = await Accountproef.Nieuw();
        var (een, _, wie) = await DraagVoor(proef);
        (await proef.Beheer.Bevestig(wie.Id, een, Stop)).ShouldBe(Rolfout.EigenVoordracht);
        (await proef.Rollen(wie.Id)).ShouldNotContain(Rol.Beheerder);
    }

    [Fact]
    public async Task Confirm_WhoReadsStoriesMeanwhile_IsRefused()
    {
        await using var proef = await Accountproef.Nieuw();
        var (_, twee, wie) = await DraagVoor(proef);
        await proef.Vraag(async db =>
        {
            db.Add(new Accountrol { AccountId = wie.Id, Rol = Rol.Toeleider });
            return await db.SaveChangesAsync();
        });
        (await proef.Beheer.Bevestig(wie.Id, twee, Stop)).ShouldBe(Rolfout.BeheerderLeestVerhalen);
    }

    [Fact]
    public async Task Confirm_Refused_IsGone()
    {
        await using var proef = await Accountproef.Nieuw();
        var (_, twee, wie) = await DraagVoor(proef);
        (await proef.Beheer.WijsAf(wie.Id, twee, Stop)).ShouldBeNull();
        (await proef.Beheer.Bevestig(wie.Id, twee, Stop)).ShouldBe(Rolfout.Onbekend);
    }

    [Fact]
    public async Task ChangeRoles_WithoutBeheerder_TakesTheProposalBack()
    {
        await using var proef = await Accountproef.Nieuw();
        var (een, twee, wie) = await DraagVoor(proef);
        await proef.Beheer.WijzigRollen(wie.Id, [Rol.Redacteur], een, Stop);
        (await proef.Beheer.Bevestig(wie.Id, twee, Stop)).ShouldBe(Rolfout.Onbekend);
    }

    [Fact]
    public async Task Block_WhoProposedAndInvited_TakesThatBackToo()
    {
        await using var proef = await Accountproef.Nieuw();
        var (een, twee, wie) = await DraagVoor(proef);
        var uitnodiging = await proef.Nodig(een);
        await proef.Beheer.Blokkeer(een.Id, twee, Stop);
        (await proef.Uitnodigingen.Vind(uitnodiging.Geheim, Stop)).ShouldBeNull();
        (await proef.Beheer.Bevestig(wie.Id, twee, Stop)).ShouldBe(Rolfout.Onbekend);
    }

    [Fact]
    public async Task Block_Account_EndsItsSessionsUntilUnblocked()
    {
        await using var proef = await Accountproef.Nieuw();
        var beheerder = await proef.Iemand(Rol.Beheerder);
        var wie = await proef.Iemand(Rol.Toeleider);
        var sessie = await proef.Sessies.Begin(wie.Id, Aanmeldwijze.Passkey, "", Stop);
        await proef.Beheer.Blokkeer(wie.Id, beheerder, Stop);
        await proef.Beheer.Deblokkeer(wie.Id, beheerder, Stop);
        (await proef.Sessies.Lees(sessie.Id, Stop)).ShouldBeNull();
        var opnieuw = await proef.Sessies.Begin(wie.Id, Aanmeldwijze.Passkey, "", Stop);
        (await proef.Sessies.Lees(opnieuw.Id, Stop)).ShouldNotBeNull();
    }

    [Fact]
    public async Task Block_WhoHoldsAnOpenOverdracht_IsRefusedUntilItIsHandedOver()
    {
        await using var proef = await Accountproef.Nieuw();
        var beheerder = await proef.Iemand(Rol.Beheerder);
        var (houder, ander) = (await proef.Iemand(Rol.Toeleider), await proef.Iemand(Rol.Toeleider));
        var dossier = await Houdt(proef, houder);
        (await proef.Beheer.Blokkeer(houder.Id, beheerder, Stop)).ShouldBe(Rolfout.HoudtOverdrachten);
        (await proef.Lijst.Lees(beheerder, Stop)).Accounts.Single(a => a.Id == houder.Id).ShouldSatisfyAllConditions(a => a.Houdt.ShouldBe(1), a => a.IsGeblokkeerd.ShouldBeFalse());
        await proef.Vraag(db => db.Dossiers.Where(d => d.Id == dossier).ExecuteUpdateAsync(z => z.SetProperty(d => d.Houder, ander.Id)));
        (await proef.Beheer.Blokkeer(houder.Id, beheerder, Stop)).ShouldBeNull();
    }

    [Fact]
    public async Task Block_WhoHeldAClosedOverdracht_IsDone()
    {
        await using var proef = await Accountproef.Nieuw();
        var houder = await proef.Iemand(Rol.Toeleider);
        await Houdt(proef, houder, isOpen: false);
        (await proef.Beheer.Blokkeer(houder.Id, await proef.Iemand(Rol.Beheerder), Stop)).ShouldBeNull();
    }

    [Fact]
    public async Task Block_WhoCoordinatesAGezinsplan_IsRefusedUntilNothingInItIsOpen()
    {
        await using var proef = await Accountproef.Nieuw();
        var beheerder = await proef.Iemand(Rol.Beheerder);
        var (regisseur, houder) = (await proef.Iemand(Rol.Procesregisseur), await proef.Iemand(Rol.Toeleider));
        var (dossier, plan) = (await Houdt(proef, houder), Guid.NewGuid());
        await using (var db = await proef.Fabriek.CreateDbContextAsync())
        {
            db.Add(new Gezinsplan { Id = plan, Doel = [], Regisseur = regisseur.Id, EvaluatieOp = new DateOnly(2027, 1, 4), BegonnenOp = DateTime.UnixEpoch });
            await db.SaveChangesAsync();
            await db.Dossiers.Where(d => d.Id == dossier).ExecuteUpdateAsync(z => z.SetProperty(d => d.GezinsplanId, plan));
        }

        (await proef.Beheer.Blokkeer(regisseur.Id, beheerder, Stop)).ShouldBe(Rolfout.HoudtOverdrachten);
        (await proef.Lijst.Lees(beheerder, Stop)).Accounts.Single(a => a.Id == regisseur.Id).Houdt.ShouldBe(1);
        await proef.Vraag(db => db.Dossiers.Where(d => d.Id == dossier).ExecuteUpdateAsync(z => z.SetProperty(d => d.IsOpen, false)));
        (await proef.Beheer.Blokkeer(regisseur.Id, beheerder, Stop)).ShouldBeNull();
    }

    [Fact]
    public async Task ChangeRoles_OfWhoHoldsAConsult_LeavesTheFrontOffice()
    {
        await using var proef = await Accountproef.Nieuw();
        var beheerder = await proef.Iemand(Rol.Beheerder);
        var (front, ander) = (await proef.Iemand(Rol.Frontoffice), await proef.Iemand(Rol.Frontoffice));
        var dossier = await Houdt(proef, front);
        (await proef.Beheer.WijzigRollen(front.Id, [Rol.Toeleider], beheerder, Stop)).ShouldBe(Rolfout.HoudtOverdrachten);
        await proef.Vraag(db => db.Dossiers.Where(d => d.Id == dossier).ExecuteUpdateAsync(z => z.SetProperty(d => d.Houder, ander.Id)));
        (await proef.Beheer.WijzigRollen(front.Id, [Rol.Toeleider], beheerder, Stop)).ShouldBeNull();
    }

    [Theory]
    [InlineData(Rol.Redacteur, Rolfout.HoudtOverdrachten)]
    [InlineData(Rol.Ontvanger, null)]
    public async Task ChangeRoles_OfWhoHoldsAnOpenOverdracht_LeavesARoleThatReadsStories(Rol rol, Rolfout? fout)
    {
        await using var proef = await Accountproef.Nieuw();
        var houder = await proef.Iemand(Rol.Toeleider);
        await Houdt(proef, houder);
        (await proef.Beheer.WijzigRollen(houder.Id, [rol], await proef.Iemand(Rol.Beheerder), Stop)).ShouldBe(fout);
        (await proef.Rollen(houder.Id)).ShouldBe([fout is null ? rol : Rol.Toeleider]);
    }

    [Theory]
    [InlineData(Rol.Redacteur)]
    [InlineData(Rol.Frontoffice)]
    public async Task Change_ByWhoIsNoBeheerder_Throws(Rol rol)
    {
        await using var proef = await Accountproef.Nieuw();
        await proef.Iemand(Rol.Beheerder);
        // A circuit that still thinks so.
        var ander = (await proef.Iemand(rol)) with { Rollen = new HashSet<Rol> { Rol.Beheerder } };
        await Should.ThrowAsync<UnauthorizedAccessException>(() => proef.Beheer.WijzigRollen(ander.Id, [Rol.Beheerder], ander, Stop));
        await Should.ThrowAsync<UnauthorizedAccessException>(() => proef.Beheer.Blokkeer(ander.Id, ander, Stop));
        await Should.ThrowAsync<UnauthorizedAccessException>(() => proef.Beheer.Deblokkeer(ander.Id, ander, Stop));
        await Should.ThrowAsync<UnauthorizedAccessException>(() => proef.Beheer.Bevestig(ander.Id, ander, Stop));
        await Should.ThrowAsync<UnauthorizedAccessException>(() => proef.Lijst.Lees(ander, Stop));
    }

    [Fact]
    public async Task Change_ByABlockedBeheerder_Throws()
    {
        await using var proef = await Accountproef.Nieuw();
        var (een, twee) = (await proef.Iemand(Rol.Beheerder), await proef.Iemand(Rol.Beheerder));
        await proef.Beheer.Blokkeer(een.Id, twee, Stop);
        await Should.ThrowAsync<UnauthorizedAccessException>(() => proef.Beheer.Deblokkeer(een.Id, een, Stop));
    }

    [Fact]
    public async Task Change_AccountThatIsNotThere_IsUnknown()
    {
        await using var proef = await Accountproef.Nieuw();
        (await proef.Beheer.Blokkeer(Guid.NewGuid(), await proef.Iemand(Rol.Beheerder), Stop)).ShouldBe(Rolfout.Onbekend);
    }

    [Fact]
    public async Task Do_AnythingWithAccounts_LeavesLinesWithIdsOnly()
    {
        await using var proef = await Accountproef.Nieuw();
        var (_, twee, wie) = await DraagVoor(proef);
        await proef.Beheer.Bevestig(wie.Id, twee, Stop);
        await proef.Beheer.Blokkeer(wie.Id, twee, Stop);
        await proef.Beheer.Deblokkeer(wie.Id, twee, Stop);
        var nieuw = await proef.Nodig(twee);
        await proef.Uitnodigingen.NeemAan(nieuw.Uitnodiging, null, null, "merk", Stop);
        await proef.Uitnodigingen.NodigHerstel(wie.Id, twee, Stop);
        var regels = await proef.Vraag(db => db.Audit.Where(r => r.Wat != "import").OrderBy(r => r.Id).ToListAsync());
        regels.Select(r => r.Wat).ShouldBe(["rollen", "beheerder-bevestigen", "blokkeren", "deblokkeren", "uitnodigen", "uitnodiging-aannemen", "herstellink"]);
        regels.SelectMany(r => new[] { r.Wie, r.OpWat }).Where(id => !Guid.TryParse(id, out _)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Refuse_AChange_LeavesNoLine()
    {
        await using var proef = await Accountproef.Nieuw();
        var beheerder = await proef.Iemand(Rol.Beheerder);
        await proef.Beheer.Blokkeer(beheerder.Id, beheerder, Stop);
        (await proef.Vraag(db => db.Audit.CountAsync(r => r.Wat == "blokkeren"))).ShouldBe(0);
    }

    [Fact]
    public async Task List_Accounts_TellsWhenEachWasSeenLast()
    {
        await using var proef = await Accountproef.Nieuw();
        var beheerder = await proef.Iemand(Rol.Beheerder);
        var wie = await proef.Iemand(Rol.Toeleider);
        await proef.Sessies.Begin(wie.Id, Aanmeldwijze.Passkey, "", Stop);
        proef.Klok.Advance(TimeSpan.FromHours(1));
        // Signed out meanwhile: that it was seen stays.
        await proef.Sessies.BeeindigAlle(wie.Id, Stop);
        var lijst = (await proef.Lijst.Lees(beheerder, Stop)).Accounts;
        lijst.Single(a => a.Id == wie.Id).GezienOp.ShouldBe(Schil.KaartApp.Begin.UtcDateTime);
        lijst.Single(a => a.Id == beheerder.Id).GezienOp.ShouldBeNull();
    }

    // As the row of one says it: what it is about does not matter here.
    private static Task<Guid> Houdt(Accountproef proef, Wie houder, bool isOpen = true) => proef.Vraag(async db =>
    {
        var dossier = new Dossier { Id = Guid.NewGuid(), Soort = Dossiersoort.Consult, Staat = "{}", IsOpen = isOpen, Houder = houder.Id, Termijn = new DateOnly(2026, 11, 27) };
        db.Add(dossier);
        await db.SaveChangesAsync();
        return dossier.Id;
    });

    private static async Task<(Wie Een, Wie Twee, Wie Voorgedragen)> DraagVoor(Accountproef proef)
    {
        var (een, twee, wie) = (await proef.Iemand(Rol.Beheerder), await proef.Iemand(Rol.Beheerder), await proef.Iemand(Rol.Redacteur));
        (await proef.Beheer.WijzigRollen(wie.Id, [Rol.Redacteur, Rol.Beheerder], een, Stop)).ShouldBe(Rolfout.TweedeBeheerderNodig);
        return (een, twee, wie);
    }
}
