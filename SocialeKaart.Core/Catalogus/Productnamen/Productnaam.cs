namespace SocialeKaart.Core.Catalogus.Productnamen;

/// <summary>A name under which all Dutch governments tell of the same product, so that others recognise it (Uniforme Productnamenlijst, UPL).</summary>
/// <param name="Id">The last part of its address.</param>
/// <param name="Naam">The uniform name, Dutch.</param>
public sealed record Productnaam(string Id, string Naam)
{
    /// <summary>Its address in the national list.</summary>
    public string Uri => Owms.Voorvoegsel + Id;
}
