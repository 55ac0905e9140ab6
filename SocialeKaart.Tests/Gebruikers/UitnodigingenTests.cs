using Microsoft.EntityFrameworkCore;
using SocialeKaart.Core.Gebruikers;

namespace SocialeKaart.Tests.Gebruikers;

public sealed class UitnodigingenTests
{
    private static readonly CancellationToken Stop = CancellationToken.None;

    [Fact]
    public async Task Accept_Invitation_MakesTheAccountThatWasMeant()
    {
        await using var proef = await Accountproef.Nieuw();
        var nieuw = await proef.Nodig(await proef.Iemand(Rol.Beheerder), rollen: [Rol.Toeleider, Rol.Redacteur]);
        var (account, fout) = await proef.Uitnodigingen.NeemAan(nieuw.Uitnodiging, "Een Ander", "ander@voorbeeld.test", "merk", Stop);
        fout.ShouldBeNull();
        account.ShouldNotBeNull();
        (account.Naam, account.Email, account.OrganisatieId, account.LockoutEnabled).ShouldBe(("Noor Vis", "nieuw@voorbeeld.test", proef.Organisatie, true));
        (await proef.Rollen(account.Id)).ShouldBe([Rol.Toeleider, Rol.Redacteur], ignoreOrder: true);
    }

    [Fact]
    public async Task Invite_FromTheServer_WorksWithoutAnAccountThatInvites()
    {
        await using var proef = await Accountproef.Nieuw();
        await proef.Iemand(Rol.Beheerder);
        var (nieuw, _) = await proef.Uitnodigingen.NodigVanafServer("nieuw@voorbeeld.test", "Noor Vis", proef.Organisatie, [Rol.Redacteur], Stop);
        var (account, _) = await NeemAan(proef, (await proef.Uitnodigingen.Vind(nieuw!.Geheim, Stop))!);
        (await proef.Rollen(account!.Id)).ShouldBe([Rol.Redacteur]);
    }

    [Fact]
    public async Task Invite_BeheerderFromTheServer_IsRefused()
    {
        await using var proef = await Accountproef.Nieuw();
        (await proef.Uitnodigingen.NodigVanafServer("nieuw@voorbeeld.test", "Noor Vis", proef.Organisatie, [Rol.Beheerder], Stop)).Fout.ShouldBe(Rolfout.TweedeBeheerderNodig);
    }

    [Fact]
    public async Task Invite_FirstBeheerderAgain_LeavesOtherInvitationsOfTheServer()
    {
        await using var proef = await Accountproef.Nieuw();
        var (nieuw, _) = await proef.Uitnodigingen.NodigVanafServer("nieuw@voorbeeld.test", "Noor Vis", proef.Organisatie, [Rol.Redacteur], Stop);
        await proef.Uitnodigingen.NodigEersteBeheerder("surplus", Stop);
        (await proef.Uitnodigingen.Vind(nieuw!.Geheim, Stop)).ShouldNotBeNull();
    }

    [Fact]
    public async Task Find_UsedInvitation_FindsNothing()
    {
        await using var proef = await Accountproef.Nieuw();
        var nieuw = await proef.Nodig(await proef.Iemand(Rol.Beheerder));
        await NeemAan(proef, nieuw.Uitnodiging);
        (await proef.Uitnodigingen.Vind(nieuw.Geheim, Stop)).ShouldBeNull();
    }

    [Fact]
    public async Task Accept_SameInvitationAgain_IsRefused()
    {
        await using var proef = await Accountproef.Nieuw();
        var nieuw = await proef.Nodig(await proef.Iemand(Rol.Beheerder));
        await NeemAan(proef, nieuw.Uitnodiging);
        (await NeemAan(proef, nieuw.Uitnodiging)).Fout.ShouldBe(Rolfout.Onbekend);
    }

    [Fact]
    public async Task Accept_TwiceAtOnce_OneWins()
    {
        await using var proef = await Accountproef.Nieuw();
        var nieuw = await proef.Nodig(await proef.Iemand(Rol.Beheerder));
        var uitkomsten = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => NeemAan(proef, nieuw.Uitnodiging))));
        uitkomsten.Count(u => u.Account is not null).ShouldBe(1);
        uitkomsten.Count(u => u.Fout == Rolfout.Onbekend).ShouldBe(3);
    }

    [Fact]
    public async Task Find_JustBeforeAndAfterSevenDays_WorksAndDoesNot()
    {
        await using var proef = await Accountproef.Nieuw();
        var nieuw = await proef.Nodig(await proef.Iemand(Rol.Beheerder));
        proef.Klok.Advance(TimeSpan.FromDays(7) - TimeSpan.FromSeconds(1));
        (await proef.Uitnodigingen.Vind(nieuw.Geheim, Stop)).ShouldNotBeNull();
        proef.Klok.Advance(TimeSpan.FromSeconds(1));
        (await proef.Uitnodigingen.Vind(nieuw.Geheim, Stop)).ShouldBeNull();
    }

    [Fact]
    public async Task Accept_ExpiredMeanwhile_IsRefused()
    {
        await using var proef = await Accountproef.Nieuw();
        var nieuw = await proef.Nodig(await proef.Iemand(Rol.Beheerder));
        proef.Klok.Advance(TimeSpan.FromDays(7));
        (await NeemAan(proef, nieuw.Uitnodiging)).Fout.ShouldBe(Rolfout.Onbekend);
    }

    [Fact]
    public async Task Find_Withdrawn_FindsNothing()
    {
        await using var proef = await Accountproef.Nieuw();
        var beheerder = await proef.Iemand(Rol.Beheerder);
        var nieuw = await proef.Nodig(beheerder);
        (await proef.Uitnodigingen.TrekIn(nieuw.Uitnodiging.Id, beheerder, Stop)).ShouldBeTrue();
        (await proef.Uitnodigingen.Vind(nieuw.Geheim, Stop)).ShouldBeNull();
    }

    [Fact]
    public async Task Withdraw_AlreadyGone_SaysSo()
    {
        await using var proef = await Accountproef.Nieuw();
        (await proef.Uitnodigingen.TrekIn(Guid.NewGuid(), await proef.Iemand(Rol.Beheerder), Stop)).ShouldBeFalse();
    }

    [Fact]
    public async Task Invite_AddressOfAnAccountInOtherCapitals_IsRefused()
    {
        await using var proef = await Accountproef.Nieuw();
        var beheerder = await proef.Iemand(Rol.Beheerder);
        await NeemAan(proef, (await proef.Nodig(beheerder, "noor@voorbeeld.test")).Uitnodiging);
        (await Nodig(proef, beheerder, " NOOR@Voorbeeld.test ")).Fout.ShouldBe(Rolfout.BestaatAl);
    }

    [Fact]
    public async Task Invite_AddressWithAnOpenInvitation_IsRefusedUntilItExpired()
    {
        await using var proef = await Accountproef.Nieuw();
        var beheerder = await proef.Iemand(Rol.Beheerder);
        await proef.Nodig(beheerder, "noor@voorbeeld.test");
        (await Nodig(proef, beheerder, "Noor@voorbeeld.test")).Fout.ShouldBe(Rolfout.BestaatAl);
        proef.Klok.Advance(Uitnodiging.Geldigheid);
        (await Nodig(proef, beheerder, "Noor@voorbeeld.test")).Fout.ShouldBeNull();
    }

    [Theory]
    [InlineData("noor", "Noor", Rolfout.GeenMail)]
    [InlineData("noor@localhost", "Noor", Rolfout.GeenMail)]
    [InlineData("Noor <noor@voorbeeld.test>", "Noor", Rolfout.GeenMail)]
    [InlineData("noor@voorbeeld.test", "  ", Rolfout.GeenNaam)]
    public async Task Invite_WithoutAddressOrName_IsRefused(string mail, string naam, Rolfout fout)
    {
        await using var proef = await Accountproef.Nieuw();
        (await proef.Uitnodigingen.Nodig(mail, naam, proef.Organisatie, [Rol.Toeleider], await proef.Iemand(Rol.Beheerder), Stop)).Fout.ShouldBe(fout);
    }

    [Fact]
    public async Task Invite_BeheerderWhoReadsStories_IsRefused()
    {
        await using var proef = await Accountproef.Nieuw();
        (await Nodig(proef, await proef.Iemand(Rol.Beheerder), rollen: [Rol.Beheerder, Rol.Ontvanger])).Fout.ShouldBe(Rolfout.BeheerderLeestVerhalen);
    }

    [Fact]
    public async Task Invite_ThirdBeheerder_NeedsASecondWord()
    {
        await using var proef = await Accountproef.Nieuw();
        var beheerder = await proef.Iemand(Rol.Beheerder);
        await proef.Iemand(Rol.Beheerder);
        (await Nodig(proef, beheerder, rollen: [Rol.Beheerder])).Fout.ShouldBe(Rolfout.TweedeBeheerderNodig);
    }

    // Two invitations of the only Beheerder: the second person taken in would be a third that nobody else agreed with.
    [Fact]
    public async Task Accept_AsThirdBeheerder_BecomesAProposalOfWhoInvited()
    {
        await using var proef = await Accountproef.Nieuw();
        var beheerder = await proef.Iemand(Rol.Beheerder);
        var eerste = await proef.Nodig(beheerder, "een@voorbeeld.test", Rol.Beheerder);
        var tweede = await proef.Nodig(beheerder, "twee@voorbeeld.test", Rol.Beheerder, Rol.Redacteur);
        await NeemAan(proef, eerste.Uitnodiging);
        var account = (await NeemAan(proef, tweede.Uitnodiging)).Account.ShouldNotBeNull();
        (await proef.Rollen(account.Id)).ShouldBe([Rol.Redacteur]);
        (await proef.Vraag(db => db.Voordrachten.SingleAsync())).ShouldSatisfyAllConditions(v => v.AccountId.ShouldBe(account.Id), v => v.Door.ShouldBe(beheerder.Id));
    }

    // Filled in by the person: a mistake must not use the link up.
    [Fact]
    public async Task Accept_WithTheAddressOfAnother_IsRefusedAndKeepsTheInvitation()
    {
        await using var proef = await Accountproef.Nieuw();
        var wie = await proef.Iemand(Rol.Toeleider);
        var ander = await proef.Vraag(db => db.Users.Where(a => a.Id == wie.Id).Select(a => a.Email).SingleAsync());
        var eerste = (await proef.Uitnodigingen.NodigEersteBeheerder("surplus", Stop)).ShouldNotBeNull();
        (await proef.Uitnodigingen.NeemAan(eerste.Uitnodiging, "Bea", ander, "merk", Stop)).Fout.ShouldBe(Rolfout.BestaatAl);
        (await proef.Uitnodigingen.Vind(eerste.Geheim, Stop)).ShouldNotBeNull();
    }

    [Fact]
    public async Task Do_WhatOnlyABeheerderDoes_ByAnother_Throws()
    {
        await using var proef = await Accountproef.Nieuw();
        var nieuw = await proef.Nodig(await proef.Iemand(Rol.Beheerder));
        // Says it is one, but the database knows better.
        var ander = (await proef.Iemand(Rol.Redacteur)) with { Rollen = new HashSet<Rol> { Rol.Beheerder } };
        await Should.ThrowAsync<UnauthorizedAccessException>(() => Nodig(proef, ander, "iemand@voorbeeld.test"));
        await Should.ThrowAsync<UnauthorizedAccessException>(() => proef.Uitnodigingen.NodigHerstel(ander.Id, ander, Stop));
        await Should.ThrowAsync<UnauthorizedAccessException>(() => proef.Uitnodigingen.TrekIn(nieuw.Uitnodiging.Id, ander, Stop));
    }

    [Fact]
    public async Task InviteFirst_Again_ReplacesTheLink()
    {
        await using var proef = await Accountproef.Nieuw();
        var eerste = (await proef.Uitnodigingen.NodigEersteBeheerder("surplus", Stop)).ShouldNotBeNull();
        var tweede = (await proef.Uitnodigingen.NodigEersteBeheerder("surplus", Stop)).ShouldNotBeNull();
        (await proef.Uitnodigingen.Vind(eerste.Geheim, Stop)).ShouldBeNull();
        (await proef.Uitnodigingen.Vind(tweede.Geheim, Stop))!.Rollen.ShouldBe([Rol.Beheerder]);
    }

    [Fact]
    public async Task InviteFirst_WithABeheerder_InvitesNobody()
    {
        await using var proef = await Accountproef.Nieuw();
        await proef.Iemand(Rol.Beheerder);
        (await proef.Uitnodigingen.NodigEersteBeheerder("surplus", Stop)).ShouldBeNull();
    }

    [Fact]
    public async Task Recover_Account_TakesAwayAllThatOpenedIt()
    {
        await using var proef = await Accountproef.Nieuw();
        var beheerder = await proef.Iemand(Rol.Beheerder);
        var wie = await proef.Iemand(Rol.Toeleider);
        var sessie = await proef.Sessies.Begin(wie.Id, Aanmeldwijze.Wachtwoord, "", Stop);
        await proef.Vraag(db => db.Users.Where(a => a.Id == wie.Id).ExecuteUpdateAsync(s => s.SetProperty(a => a.PasswordHash, "oud").SetProperty(a => a.TwoFactorEnabled, true).SetProperty(a => a.AccessFailedCount, 3)));
        var link = (await proef.Uitnodigingen.NodigHerstel(wie.Id, beheerder, Stop)).ShouldNotBeNull();
        (await NeemAan(proef, link.Uitnodiging)).Account!.Id.ShouldBe(wie.Id);
        (await proef.Vraag(db => db.Users.AsNoTracking().SingleAsync(a => a.Id == wie.Id))).ShouldSatisfyAllConditions(a => a.PasswordHash.ShouldBe("merk"), a => a.TwoFactorEnabled.ShouldBeFalse(), a => a.AccessFailedCount.ShouldBe(0));
        (await proef.Sessies.Lees(sessie.Id, Stop)).ShouldBeNull();
        (await proef.Rollen(wie.Id)).ShouldBe([Rol.Toeleider]);
    }

    [Fact]
    public async Task Recover_Again_ReplacesTheLink()
    {
        await using var proef = await Accountproef.Nieuw();
        var beheerder = await proef.Iemand(Rol.Beheerder);
        var eerste = (await proef.Uitnodigingen.NodigHerstel(beheerder.Id, beheerder, Stop)).ShouldNotBeNull();
        await proef.Uitnodigingen.NodigHerstel(beheerder.Id, beheerder, Stop);
        (await proef.Uitnodigingen.Vind(eerste.Geheim, Stop)).ShouldBeNull();
    }

    [Fact]
    public async Task Recover_BlockedAccount_IsRefused()
    {
        await using var proef = await Accountproef.Nieuw();
        var beheerder = await proef.Iemand(Rol.Beheerder);
        var wie = await proef.Iemand(Rol.Toeleider);
        await proef.Beheer.Blokkeer(wie.Id, beheerder, Stop);
        (await proef.Uitnodigingen.NodigHerstel(wie.Id, beheerder, Stop)).ShouldBeNull();
    }

    [Fact]
    public async Task FindFor_AddressAtAnotherOrganisatie_FindsNothing()
    {
        await using var proef = await Accountproef.Nieuw();
        await proef.Nodig(await proef.Iemand(Rol.Beheerder), "noor@voorbeeld.test");
        (await proef.Uitnodigingen.VindVoor("NOOR@voorbeeld.test", proef.Organisatie, Stop)).ShouldNotBeNull();
        (await proef.Uitnodigingen.VindVoor("noor@voorbeeld.test", Guid.NewGuid(), Stop)).ShouldBeNull();
    }

    [Fact]
    public async Task Invite_Someone_StoresNoSecret()
    {
        await using var proef = await Accountproef.Nieuw();
        var nieuw = await proef.Nodig(await proef.Iemand(Rol.Beheerder));
        (await proef.Vraag(db => db.Uitnodigingen.SingleAsync())).Sleutelmerk.ShouldNotContain(nieuw.Geheim);
        (await proef.Uitnodigingen.Vind(nieuw.Uitnodiging.Sleutelmerk, Stop)).ShouldBeNull();
    }

    private static Task<(NieuweUitnodiging? Uitnodiging, Rolfout? Fout)> Nodig(Accountproef proef, Wie door, string mail = "nieuw@voorbeeld.test", params Rol[] rollen) =>
        proef.Uitnodigingen.Nodig(mail, "Noor Vis", proef.Organisatie, rollen.Length == 0 ? [Rol.Toeleider] : rollen, door, Stop);

    private static Task<(Account? Account, Rolfout? Fout)> NeemAan(Accountproef proef, Uitnodiging uitnodiging) =>
        proef.Uitnodigingen.NeemAan(uitnodiging, null, null, "merk", Stop);
}
