using Microsoft.Extensions.Localization;
using SocialeKaart.Web.Catalogus;

namespace SocialeKaart.Web.Uitwisseling.Beheer;

/// <summary>What a column of a table is about, in the words of the editor of entries.</summary>
/// <param name="schrijf">The words of the editor.</param>
/// <param name="teksten">The words of what the editor does not show.</param>
public sealed class Kolomwoorden(IStringLocalizer<SchrijfTeksten> schrijf, IStringLocalizer<UitwisselingTeksten> teksten)
{
    /// <summary>The column in words.</summary>
    /// <param name="kolom">As the first row of the table names it.</param>
    /// <returns>Null when there is no such column.</returns>
    public string? Zeg(string kolom) =>
        teksten[$"Kolom.{kolom}"] is { ResourceNotFound: false } eigen ? eigen.Value
        : kolom.Length > 0 && schrijf[$"Veld.{(kolom == "kosten.bedrag" ? "kosten.centen" : kolom)}"] is { ResourceNotFound: false } veld ? veld.Value
        : null;
}
