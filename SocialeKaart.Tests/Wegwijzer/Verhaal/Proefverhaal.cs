using SocialeKaart.Tests.Schil;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace SocialeKaart.Tests.Wegwijzer.Verhaal;

/// <summary>A story of which is known what it is about.</summary>
internal sealed record Proefverhaal
{
    public string Tekst { get; init; } = "";

    /// <summary>Ids, in any order.</summary>
    public List<string> Leefdomeinen { get; init; } = [];

    public bool Gevaar { get; init; }

    /// <summary>The stories of a file beside this one.</summary>
    public static IReadOnlyList<Proefverhaal> Lees(string bestand) =>
        new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build().Deserialize<List<Proefverhaal>>(
            File.ReadAllText(Path.Combine(Zaadmap.Wortel, "SocialeKaart.Tests", "Wegwijzer", "Verhaal", bestand)));
}
