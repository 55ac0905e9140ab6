using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using SocialeKaart.Core.Catalogus.Openingstijden;
using SocialeKaart.Core.Zoeken;

namespace SocialeKaart.Tests.Schil;

/// <summary>The pure parts of the product know no database and no web framework.</summary>
public sealed class ArchitectuurTests
{
    private static readonly string[] ZuivereDelen = [typeof(Openingstijd).Namespace!, typeof(ZoekIndex).Namespace!, "SocialeKaart.Core.Gesprek", "SocialeKaart.Core.Overdracht.Herkenning", "SocialeKaart.Core.Actualiteit.Regels", "SocialeKaart.Core.Catalogus.Schrijven.Regels"];
    private static readonly string[] Verboden = ["Microsoft.EntityFrameworkCore", "Microsoft.AspNetCore", "Microsoft.Data.Sqlite", "SocialeKaart.Core.Opslag"];

    [Fact]
    public void Depend_PureParts_NeverOnStorageOrWeb() =>
        Overtredingen(new ArchLoader().LoadAssembly(typeof(ZoekIndex).Assembly).Build(), ZuivereDelen).ShouldBeEmpty();

    [Fact]
    public void Depend_PlantedReference_IsFound() =>
        Overtredingen(new ArchLoader().LoadAssembly(typeof(ArchitectuurTests).Assembly).Build(), [typeof(Geplant).Namespace!])
            .ShouldContain(o => o.Contains(nameof(Geplant), StringComparison.Ordinal));

    [Fact]
    public void Depend_Core_OnNothingOfAspNetCoreButIdentityStore() =>
        typeof(ZoekIndex).Assembly.GetReferencedAssemblies().Select(a => a.Name!)
            .Where(naam => naam.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal))
            .ShouldBeSubsetOf(["Microsoft.AspNetCore.Identity.EntityFrameworkCore"]);

    [Fact]
    public void Depend_Core_OnIdentityInAccountsAndStorageOnly() =>
        new ArchLoader().LoadAssembly(typeof(ZoekIndex).Assembly).Build().Types
            .Where(t => t.Namespace.FullName.StartsWith("SocialeKaart.Core", StringComparison.Ordinal) && !t.Namespace.FullName.StartsWith("SocialeKaart.Core.Gebruikers", StringComparison.Ordinal) && !t.Namespace.FullName.StartsWith("SocialeKaart.Core.Opslag", StringComparison.Ordinal))
            // What an account inherits is no dependency of who reads its name.
            .Where(t => t.Dependencies.Any(d => d.Target.FullName.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal) && !d.Target.FullName.Contains(".IdentityUser", StringComparison.Ordinal)))
            .Select(t => t.FullName)
            .ShouldBeEmpty();

    private static List<string> Overtredingen(Architecture architectuur, IReadOnlyCollection<string> delen) =>
    [
        .. from type in architectuur.Types
           where delen.Any(d => type.Namespace.FullName == d || type.Namespace.FullName.StartsWith(d + ".", StringComparison.Ordinal))
           from afhankelijkheid in type.Dependencies
           let doel = afhankelijkheid.Target.FullName
           where Verboden.Any(v => doel.StartsWith(v, StringComparison.Ordinal))
           select $"{type.FullName} -> {doel}",
    ];

    /// <summary>What the rule has to find: a reference to the database.</summary>
    private sealed class Geplant
    {
        public Microsoft.EntityFrameworkCore.DbContext? Database { get; set; }
    }
}
