using System.Collections.Immutable;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Core.Overdracht;

namespace SocialeKaart.Tests.Overdracht;

/// <summary>Everyone who could act on an overdracht, in every position the rules know and some that have no business with it.</summary>
internal static class Mensen
{
    public static readonly Guid Praktijk = Nummer(1), Aanbieder = Nummer(2), Ander = Nummer(3), Gemeente = Nummer(4);

    public static readonly Bestemming NaarAanbieder = new(Bestemmingsoort.Organisatie, Aanbieder, Nummer(50));
    public static readonly Bestemming NaarAnder = new(Bestemmingsoort.Organisatie, Ander, null);
    public static readonly Bestemming NaarFrontoffice = new(Bestemmingsoort.Frontoffice, null, null);
    public static readonly Bestemming NaarToegang = new(Bestemmingsoort.Toegang, null, Nummer(51));

    public static readonly Betrokkene Inwoner = Betrokkene.Inwoner, Klok = Betrokkene.Klok;
    public static readonly Betrokkene Afzender = Iemand(11, Praktijk, Rol.Toeleider);
    public static readonly Betrokkene Collega = Iemand(12, Praktijk, Rol.Toeleider);
    public static readonly Betrokkene Ontvanger = Iemand(13, Aanbieder, Rol.Ontvanger);
    public static readonly Betrokkene TweedeOntvanger = Iemand(14, Aanbieder, Rol.Ontvanger, Rol.Toeleider);
    public static readonly Betrokkene Buurman = Iemand(15, Aanbieder, Rol.Toeleider);
    public static readonly Betrokkene AndereOntvanger = Iemand(16, Ander, Rol.Ontvanger);
    public static readonly Betrokkene Front = Iemand(17, Gemeente, Rol.Frontoffice);
    public static readonly Betrokkene TweedeFront = Iemand(18, Gemeente, Rol.Frontoffice, Rol.Toeleider);
    public static readonly Betrokkene Procesregisseur = Iemand(19, Gemeente, Rol.Procesregisseur);
    public static readonly Betrokkene Beheerder = Iemand(20, Gemeente, Rol.Beheerder);
    public static readonly Betrokkene Redacteur = Iemand(21, Gemeente, Rol.Redacteur);
    public static readonly Betrokkene Eigenaar = Iemand(22, Aanbieder, Rol.Aanbieder);

    /// <summary>The sender again, after losing the role by which stories are read.</summary>
    public static readonly Betrokkene AfzenderZonderRol = Iemand(11, Praktijk, Rol.Redacteur);

    public static readonly ImmutableArray<Betrokkene> Allen =
    [
        Inwoner, Klok, Afzender, Collega, Ontvanger, TweedeOntvanger, Buurman, AndereOntvanger, Front, TweedeFront, Procesregisseur, Beheerder, Redacteur, Eigenaar, AfzenderZonderRol,
    ];

    public static Guid IdVan(Betrokkene wie) => wie.Wie!.Id;

    private static Betrokkene Iemand(int nummer, Guid organisatie, params Rol[] rollen) => Betrokkene.Medewerker(new Wie(Nummer(nummer), organisatie, rollen.ToHashSet()));

    private static Guid Nummer(int nummer) => new(nummer, 0, 0, [0, 0, 0, 0, 0, 0, 0, 0]);
}
