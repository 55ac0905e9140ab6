using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SocialeKaart.Core.Opslag.Migrations
{
    /// <inheritdoc />
    public partial class Uitwisseling : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Bronverklaring",
                table: "voorziening_versie",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "OpdrachtId",
                table: "import",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "import_opdracht",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Door = table.Column<Guid>(type: "TEXT", nullable: false),
                    Bron = table.Column<string>(type: "TEXT", nullable: false),
                    OngedaanVan = table.Column<int>(type: "INTEGER", nullable: true),
                    Verberg = table.Column<bool>(type: "INTEGER", nullable: false),
                    Planmerk = table.Column<string>(type: "TEXT", nullable: true),
                    Status = table.Column<string>(type: "TEXT", nullable: false),
                    AangemaaktOp = table.Column<DateTime>(type: "TEXT", nullable: false),
                    KlaarOp = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ImportId = table.Column<int>(type: "INTEGER", nullable: true),
                    Aantal = table.Column<int>(type: "INTEGER", nullable: true),
                    Botsing = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_import_opdracht", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "websitecontrole",
                columns: table => new
                {
                    Adres = table.Column<string>(type: "TEXT", nullable: false),
                    VolgendeOp = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Mislukt = table.Column<int>(type: "INTEGER", nullable: false),
                    EersteFout = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    LaatsteFout = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_websitecontrole", x => x.Adres);
                });

            migrationBuilder.CreateTable(
                name: "import_inhoud",
                columns: table => new
                {
                    OpdrachtId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Bytes = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_import_inhoud", x => x.OpdrachtId);
                    table.ForeignKey(
                        name: "FK_import_inhoud_import_opdracht_OpdrachtId",
                        column: x => x.OpdrachtId,
                        principalTable: "import_opdracht",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_import_OpdrachtId",
                table: "import",
                column: "OpdrachtId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_import_opdracht_AangemaaktOp",
                table: "import_opdracht",
                column: "AangemaaktOp");

            migrationBuilder.CreateIndex(
                name: "IX_websitecontrole_VolgendeOp",
                table: "websitecontrole",
                column: "VolgendeOp");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "import_inhoud");

            migrationBuilder.DropTable(
                name: "websitecontrole");

            migrationBuilder.DropTable(
                name: "import_opdracht");

            migrationBuilder.DropIndex(
                name: "IX_import_OpdrachtId",
                table: "import");

            migrationBuilder.DropColumn(
                name: "Bronverklaring",
                table: "voorziening_versie");

            migrationBuilder.DropColumn(
                name: "OpdrachtId",
                table: "import");
        }
    }
}
