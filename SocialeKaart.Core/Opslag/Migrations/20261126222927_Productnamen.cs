using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SocialeKaart.Core.Opslag.Migrations
{
    /// <inheritdoc />
    public partial class Productnamen : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // A list has to be there, also in what was written before there were product names.
            migrationBuilder.Sql("UPDATE voorziening_versie SET Inhoud = json_set(Inhoud, '$.Productnamen', json('[]')) WHERE json_type(Inhoud, '$.Productnamen') IS NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("UPDATE voorziening_versie SET Inhoud = json_remove(Inhoud, '$.Productnamen')");
            migrationBuilder.Sql("UPDATE gemeente SET Inhoud = json_remove(Inhoud, '$.Owms')");
        }
    }
}
