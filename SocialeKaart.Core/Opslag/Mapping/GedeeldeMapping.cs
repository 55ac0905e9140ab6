using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Catalogus.Openingstijden;

namespace SocialeKaart.Core.Opslag.Mapping;

/// <summary>Parts of JSON columns that more than one entity has.</summary>
internal static class GedeeldeMapping
{
    public static void Doelgroep(this ComplexPropertyBuilder<Doelgroep> builder)
    {
        builder.PrimitiveCollection(d => d.Huishouden).ElementType(e => e.HasConversion<string>());
        builder.PrimitiveCollection(d => d.Levensfase).ElementType(e => e.HasConversion<string>());
    }

    public static void Openingstijd(this ComplexCollectionBuilder<Openingstijd> builder) =>
        builder.PrimitiveCollection(t => t.Dagen).ElementType(e => e.HasConversion<string>());
}
