using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SocialeKaart.Core.Opslag.Migrations
{
    /// <inheritdoc />
    public partial class Bronkoppeling : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "bronkoppeling",
                columns: table => new
                {
                    Server = table.Column<string>(type: "TEXT", nullable: false),
                    BronId = table.Column<Guid>(type: "TEXT", nullable: false),
                    VoorzieningId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Versie = table.Column<int>(type: "INTEGER", nullable: false),
                    Merk = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_bronkoppeling", x => new { x.Server, x.BronId });
                    table.ForeignKey(
                        name: "FK_bronkoppeling_voorziening_VoorzieningId",
                        column: x => x.VoorzieningId,
                        principalTable: "voorziening",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_bronkoppeling_VoorzieningId",
                table: "bronkoppeling",
                column: "VoorzieningId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "bronkoppeling");
        }
    }
}
