using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Uitwisseling.Hsds;

namespace SocialeKaart.Web.Uitwisseling.Hsds;

/// <summary>Keeps the catalogue as HSDS as long as the catalogue is the same.</summary>
public sealed class Hsdsvoorraad
{
    private volatile Hsdsbeeld? beeld;

    /// <summary>A catalogue as HSDS.</summary>
    public Hsdsbeeld Bij(KaartBeeld kaart) => beeld is { } nu && ReferenceEquals(nu.Kaart, kaart) ? nu : beeld = new Hsdsbeeld(kaart);
}
