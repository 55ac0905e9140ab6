using FsCheck.Xunit;
using SocialeKaart.Core.Gebruikers;

namespace SocialeKaart.Tests.Gebruikers;

public sealed class RolregelsTests
{
    [Property]
    public void Check_AnyRolesWithBeheerder_PassOnlyWithoutARoleThatReadsStories(Rol[] rollen)
    {
        // Written down apart from the code: who reads what residents told.
        var leest = rollen.Any(r => r is Rol.Toeleider or Rol.Ontvanger or Rol.Frontoffice or Rol.Procesregisseur);
        Rolregels.Toets([Rol.Beheerder, .. rollen]).ShouldBe(leest ? Rolfout.BeheerderLeestVerhalen : null);
    }

    [Property]
    public void Check_AnyRolesWithoutBeheerder_Pass(Rol[] rollen)
    {
        Rol[] zonder = [Rol.Redacteur, .. rollen.Where(r => r != Rol.Beheerder)];
        Rolregels.Toets(zonder).ShouldBeNull();
    }

    [Fact]
    public void Check_NoRole_IsRefused() => Rolregels.Toets([]).ShouldBe(Rolfout.Geen);

    [Fact]
    public void Read_WhatStaffKnow_IsNotForWhoHandsOutAccounts() => Rolregels.LezenKennis.Union(Rolregels.LezenEigenKennis).ShouldNotContain(Rol.Beheerder);

    [Fact]
    public void Lead_AGesprek_IsForRolesThatReadStories() => Rolregels.VoerenGesprek.ShouldBeSubsetOf(Rolregels.LezenVerhalen);
}
