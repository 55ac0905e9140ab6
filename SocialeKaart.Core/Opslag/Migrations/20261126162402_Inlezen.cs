using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SocialeKaart.Core.Opslag.Migrations
{
    /// <inheritdoc />
    public partial class Inlezen : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "import",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Op = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Wie = table.Column<string>(type: "TEXT", nullable: false),
                    Bron = table.Column<string>(type: "TEXT", nullable: false),
                    OngedaanOp = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_import", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "import_bestand",
                columns: table => new
                {
                    ImportId = table.Column<int>(type: "INTEGER", nullable: false),
                    Pad = table.Column<string>(type: "TEXT", nullable: false),
                    Voor = table.Column<string>(type: "TEXT", nullable: true),
                    Na = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_import_bestand", x => new { x.ImportId, x.Pad });
                    table.ForeignKey(
                        name: "FK_import_bestand_import_ImportId",
                        column: x => x.ImportId,
                        principalTable: "import",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "import_regel",
                columns: table => new
                {
                    ImportId = table.Column<int>(type: "INTEGER", nullable: false),
                    VoorzieningId = table.Column<Guid>(type: "TEXT", nullable: false),
                    VersieVoor = table.Column<int>(type: "INTEGER", nullable: true),
                    VersieNa = table.Column<int>(type: "INTEGER", nullable: false),
                    OrganisatieVoor = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_import_regel", x => new { x.ImportId, x.VoorzieningId });
                    table.ForeignKey(
                        name: "FK_import_regel_import_ImportId",
                        column: x => x.ImportId,
                        principalTable: "import",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "import_bestand");

            migrationBuilder.DropTable(
                name: "import_regel");

            migrationBuilder.DropTable(
                name: "import");
        }
    }
}
