using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SocialeKaart.Core.Opslag.Migrations
{
    /// <inheritdoc />
    public partial class Schrijven : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "Basis",
                table: "voorziening_versie",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Vraag",
                table: "voorziening_versie",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "planning",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    VoorzieningId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Soort = table.Column<string>(type: "TEXT", nullable: false),
                    VersieId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Op = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Door = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_planning", x => x.Id);
                    table.ForeignKey(
                        name: "FK_planning_voorziening_VoorzieningId",
                        column: x => x.VoorzieningId,
                        principalTable: "voorziening",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_planning_voorziening_versie_VersieId",
                        column: x => x.VersieId,
                        principalTable: "voorziening_versie",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "schrijfconcept",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    VoorzieningId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Basis = table.Column<int>(type: "INTEGER", nullable: true),
                    Invoer = table.Column<string>(type: "TEXT", nullable: false),
                    Stand = table.Column<Guid>(type: "TEXT", nullable: false),
                    BewaardOp = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_schrijfconcept", x => x.Id);
                    table.ForeignKey(
                        name: "FK_schrijfconcept_account_AccountId",
                        column: x => x.AccountId,
                        principalTable: "account",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_schrijfconcept_voorziening_VoorzieningId",
                        column: x => x.VoorzieningId,
                        principalTable: "voorziening",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "vertrouwde_organisatie",
                columns: table => new
                {
                    OrganisatieId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Door = table.Column<Guid>(type: "TEXT", nullable: false),
                    Op = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_vertrouwde_organisatie", x => x.OrganisatieId);
                    table.ForeignKey(
                        name: "FK_vertrouwde_organisatie_organisatie_OrganisatieId",
                        column: x => x.OrganisatieId,
                        principalTable: "organisatie",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_planning_VersieId",
                table: "planning",
                column: "VersieId");

            migrationBuilder.CreateIndex(
                name: "IX_planning_VoorzieningId_Soort",
                table: "planning",
                columns: new[] { "VoorzieningId", "Soort" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_schrijfconcept_AccountId_VoorzieningId",
                table: "schrijfconcept",
                columns: new[] { "AccountId", "VoorzieningId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_schrijfconcept_VoorzieningId",
                table: "schrijfconcept",
                column: "VoorzieningId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "planning");

            migrationBuilder.DropTable(
                name: "schrijfconcept");

            migrationBuilder.DropTable(
                name: "vertrouwde_organisatie");

            migrationBuilder.DropColumn(
                name: "Basis",
                table: "voorziening_versie");

            migrationBuilder.DropColumn(
                name: "Vraag",
                table: "voorziening_versie");
        }
    }
}
