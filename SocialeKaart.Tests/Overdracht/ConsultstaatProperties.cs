using FsCheck.Xunit;
using SocialeKaart.Core.Catalogus.Openingstijden;
using SocialeKaart.Core.Overdracht;
using SocialeKaart.Tests.Schil;
using static SocialeKaart.Tests.Overdracht.Mensen;

namespace SocialeKaart.Tests.Overdracht;

/// <summary>What is promised to who asks about someone without a name, whoever tries what.</summary>
public sealed class ConsultstaatProperties
{
    private static readonly Termijnen Termijnen = new();
    private static readonly DateTime Begin = KaartApp.Begin.UtcDateTime;

    [Property(MaxTest = 300)]
    public void Do_AnythingByAnyone_KeepsEveryPromise(bool isPubliek, (byte Wie, Consulthandeling Wat, byte Dagen)[] stappen)
    {
        var (staat, nu) = (Consultstaat.Begin(Guid.NewGuid(), isPubliek ? null : IdVan(Afzender), IdVan(Front), Begin, Termijnen), Begin);
        Kijk(staat, nu);
        foreach (var (welke, wat, dagen) in stappen)
        {
            // Anyone at all, but often enough one of those whose question or work it is.
            var wie = welke % 2 == 0 ? Allen[welke / 2 % Allen.Length] : ((Betrokkene[])[isPubliek ? Inwoner : Afzender, Front, TweedeFront, Klok])[welke / 2 % 4];
            nu = nu.AddDays(dagen % 3 == 0 ? 0 : dagen % 9);
            var (na, fout) = staat.Doe(wat, wie, nu, Termijnen);
            if (fout is not null)
            {
                na.ShouldBeSameAs(staat);
                continue;
            }

            Mag(staat, wat, wie).ShouldBeTrue($"{wat} is not for {wie.Wie?.Rollen.FirstOrDefault()}");
            staat.Status.ShouldNotBe(Consultstatus.Ingetrokken, "withdrawn is final");
            (na.Houder != staat.Houder).ShouldBe(wat == Consulthandeling.NeemOver, "only who takes over becomes Houder");
            if (staat.Status == Consultstatus.Open && wat == Consulthandeling.VraagDoor)
                (na.Termijn, na.BewogenOp, na.TeruggekomenOp).ShouldBe((staat.Termijn, staat.BewogenOp, staat.TeruggekomenOp), "who writes more waits no longer for it");
            (na.Berichten - staat.Berichten).ShouldBe(wat is Consulthandeling.Beantwoord or Consulthandeling.VraagDoor ? 1 : 0);
            staat = na;
            Kijk(staat, nu);
        }
    }

    // Written down apart from the code.
    private static bool Mag(Consultstaat staat, Consulthandeling wat, Betrokkene wie) => wat switch
    {
        Consulthandeling.Beantwoord or Consulthandeling.NeemOver => wie.Wie?.Rollen.Contains(Core.Gebruikers.Rol.Frontoffice) ?? false,
        Consulthandeling.MeldStilte => ReferenceEquals(wie, Klok),
        _ => staat.Vrager is { } vrager ? wie.Wie?.Id == vrager : ReferenceEquals(wie, Inwoner),
    };

    private static void Kijk(Consultstaat staat, DateTime nu)
    {
        var vrager = staat.Vrager is null ? Inwoner : Afzender;
        Allen.Where(w => w.Wie?.Rollen.Contains(Core.Gebruikers.Rol.Frontoffice) ?? false).Select(w => w.Wie!.Id).ShouldContain(staat.Houder);
        (staat.GeslotenOp is null).ShouldBe(staat.Status == Consultstatus.Open);
        if (staat.Status != Consultstatus.Ingetrokken)
            staat.Doe(Consulthandeling.TrekIn, vrager, nu, Termijnen).Staat.Status.ShouldBe(Consultstatus.Ingetrokken, "who asked can always stop");
        if (staat.Status == Consultstatus.Beantwoord)
            staat.Doe(Consulthandeling.VraagDoor, vrager, nu, Termijnen).Staat.Status.ShouldBe(Consultstatus.Open, "an answer is no end of asking");
        if (staat.Status != Consultstatus.Open)
            return;
        staat.Doe(Consulthandeling.Beantwoord, TweedeFront, nu, Termijnen).Fout.ShouldBeNull("a colleague of the front office can always answer");
        (staat.Doe(Consulthandeling.MeldStilte, Klok, nu, Termijnen).Fout is null).ShouldBe(Amsterdam.Datum(nu) > staat.Termijn);
        var stil = staat.Doe(Consulthandeling.MeldStilte, Klok, staat.Termijn.AddDays(1).ToDateTime(new TimeOnly(9, 0), DateTimeKind.Utc), Termijnen).Staat;
        (stil.TeruggekomenOp is not null && stil.Termijn > staat.Termijn).ShouldBeTrue("silence is on the board, with a next date");
    }
}
