using Microsoft.EntityFrameworkCore;
using SocialeKaart.Core.Gebruikers;

namespace SocialeKaart.Tests.Gebruikers;

public sealed class SessiesTests
{
    private static readonly CancellationToken Stop = CancellationToken.None;

    [Fact]
    public async Task Read_JustBeforeAndAfterTwelveHours_HoldsAndDoesNot()
    {
        await using var proef = await Accountproef.Nieuw();
        var sessie = await Begin(proef, await proef.Iemand(Rol.Toeleider));
        proef.Klok.Advance(TimeSpan.FromHours(12) - TimeSpan.FromSeconds(1));
        (await proef.Sessies.Lees(sessie.Id, Stop)).ShouldNotBeNull();
        proef.Klok.Advance(TimeSpan.FromSeconds(1));
        (await proef.Sessies.Lees(sessie.Id, Stop)).ShouldBeNull();
    }

    [Fact]
    public async Task Read_AccountBlocked_HoldsNoMore()
    {
        await using var proef = await Accountproef.Nieuw();
        var wie = await proef.Iemand(Rol.Toeleider);
        var sessie = await Begin(proef, wie);
        // The row alone: even a session that was begun at that very moment ends.
        await proef.Vraag(db => db.Users.Where(a => a.Id == wie.Id).ExecuteUpdateAsync(s => s.SetProperty(a => a.GeblokkeerdOp, proef.Klok.GetUtcNow().UtcDateTime)));
        (await proef.Sessies.Lees(sessie.Id, Stop)).ShouldBeNull();
    }

    [Fact]
    public async Task Read_RolesChanged_HasThoseOfNow()
    {
        await using var proef = await Accountproef.Nieuw();
        var wie = await proef.Iemand(Rol.Toeleider);
        var sessie = await Begin(proef, wie);
        await proef.Beheer.WijzigRollen(wie.Id, [Rol.Redacteur], await proef.Iemand(Rol.Beheerder), Stop);
        (await proef.Sessies.Lees(sessie.Id, Stop))!.Account.Rollen.Select(r => r.Rol).ShouldBe([Rol.Redacteur]);
    }

    [Fact]
    public async Task EndAll_OfAnAccount_EndsThoseAndNoOther()
    {
        await using var proef = await Accountproef.Nieuw();
        var (wie, ander) = (await proef.Iemand(Rol.Toeleider), await proef.Iemand(Rol.Toeleider));
        await Begin(proef, wie);
        await Begin(proef, wie);
        var vreemd = await Begin(proef, ander);
        (await proef.Sessies.BeeindigAlle(wie.Id, Stop)).ShouldBe(2);
        (await proef.Sessies.Van(wie.Id, Stop)).ShouldBeEmpty();
        (await proef.Sessies.Lees(vreemd.Id, Stop)).ShouldNotBeNull();
    }

    [Fact]
    public async Task End_SessionOfAnother_DoesNothing()
    {
        await using var proef = await Accountproef.Nieuw();
        var (wie, ander) = (await proef.Iemand(Rol.Toeleider), await proef.Iemand(Rol.Toeleider));
        var vreemd = await Begin(proef, ander);
        (await proef.Sessies.Beeindig(wie.Id, vreemd.Id, Stop)).ShouldBeFalse();
        (await proef.Sessies.Lees(vreemd.Id, Stop)).ShouldNotBeNull();
    }

    [Fact]
    public async Task Read_AfterAWhile_NotesThatItWasSeen()
    {
        await using var proef = await Accountproef.Nieuw();
        var wie = await proef.Iemand(Rol.Toeleider);
        var sessie = await Begin(proef, wie);
        proef.Klok.Advance(TimeSpan.FromMinutes(4));
        await proef.Sessies.Lees(sessie.Id, Stop);
        (await proef.Sessies.Van(wie.Id, Stop)).Single().GezienOp.ShouldBe(sessie.BegonnenOp);
        proef.Klok.Advance(TimeSpan.FromMinutes(2));
        await proef.Sessies.Lees(sessie.Id, Stop);
        (await proef.Sessies.Van(wie.Id, Stop)).Single().GezienOp.ShouldBe(sessie.BegonnenOp.AddMinutes(6));
    }

    [Fact]
    public async Task Begin_ASession_SweepsTheExpiredOnes()
    {
        await using var proef = await Accountproef.Nieuw();
        var wie = await proef.Iemand(Rol.Toeleider);
        await Begin(proef, wie);
        proef.Klok.Advance(TimeSpan.FromHours(13));
        var nieuw = await Begin(proef, wie);
        (await proef.Vraag(db => db.Sessies.Select(s => s.Id).ToListAsync())).ShouldBe([nieuw.Id]);
    }

    private static Task<Sessie> Begin(Accountproef proef, Wie wie) => proef.Sessies.Begin(wie.Id, Aanmeldwijze.Passkey, "Firefox, Linux", Stop);
}
