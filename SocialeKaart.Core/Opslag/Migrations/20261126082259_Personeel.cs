using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SocialeKaart.Core.Opslag.Migrations
{
    /// <inheritdoc />
    public partial class Personeel : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "account",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Naam = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    OrganisatieId = table.Column<Guid>(type: "TEXT", nullable: false),
                    GemaaktOp = table.Column<DateTime>(type: "TEXT", nullable: false),
                    GeblokkeerdOp = table.Column<DateTime>(type: "TEXT", nullable: true),
                    IsDemo = table.Column<bool>(type: "INTEGER", nullable: false),
                    LaatsteCode = table.Column<string>(type: "TEXT", nullable: true),
                    UserName = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    NormalizedUserName = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    Email = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    NormalizedEmail = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    EmailConfirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    PasswordHash = table.Column<string>(type: "TEXT", nullable: true),
                    SecurityStamp = table.Column<string>(type: "TEXT", nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", nullable: true),
                    PhoneNumber = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    PhoneNumberConfirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    TwoFactorEnabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    LockoutEnd = table.Column<DateTimeOffset>(type: "TEXT", nullable: true),
                    LockoutEnabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    AccessFailedCount = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_account", x => x.Id);
                    table.ForeignKey(
                        name: "FK_account_organisatie_OrganisatieId",
                        column: x => x.OrganisatieId,
                        principalTable: "organisatie",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "signaal",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OnderwerpId = table.Column<string>(type: "TEXT", nullable: false),
                    WijkCode = table.Column<string>(type: "TEXT", nullable: true),
                    Groep = table.Column<string>(type: "TEXT", nullable: false),
                    GemeldOp = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_signaal", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "uitnodiging",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Sleutelmerk = table.Column<string>(type: "TEXT", nullable: false),
                    Mail = table.Column<string>(type: "TEXT", nullable: true),
                    Naam = table.Column<string>(type: "TEXT", nullable: true),
                    Herstelt = table.Column<Guid>(type: "TEXT", nullable: true),
                    OrganisatieId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Rollen = table.Column<string>(type: "TEXT", nullable: false),
                    Door = table.Column<Guid>(type: "TEXT", nullable: true),
                    VerlooptOp = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_uitnodiging", x => x.Id);
                    table.ForeignKey(
                        name: "FK_uitnodiging_organisatie_OrganisatieId",
                        column: x => x.OrganisatieId,
                        principalTable: "organisatie",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "voorziening_intern",
                columns: table => new
                {
                    VoorzieningId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Contactpersoon = table.Column<string>(type: "TEXT", nullable: true),
                    Telefoon = table.Column<string>(type: "TEXT", nullable: true),
                    Mail = table.Column<string>(type: "TEXT", nullable: true),
                    Notitie = table.Column<string>(type: "TEXT", nullable: true),
                    Door = table.Column<Guid>(type: "TEXT", nullable: false),
                    Op = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_voorziening_intern", x => x.VoorzieningId);
                    table.ForeignKey(
                        name: "FK_voorziening_intern_voorziening_VoorzieningId",
                        column: x => x.VoorzieningId,
                        principalTable: "voorziening",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "accountclaim",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClaimType = table.Column<string>(type: "TEXT", nullable: true),
                    ClaimValue = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accountclaim", x => x.Id);
                    table.ForeignKey(
                        name: "FK_accountclaim_account_UserId",
                        column: x => x.UserId,
                        principalTable: "account",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "accountgeheim",
                columns: table => new
                {
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    LoginProvider = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    Value = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accountgeheim", x => new { x.UserId, x.LoginProvider, x.Name });
                    table.ForeignKey(
                        name: "FK_accountgeheim_account_UserId",
                        column: x => x.UserId,
                        principalTable: "account",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "accountinlog",
                columns: table => new
                {
                    LoginProvider = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    ProviderKey = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    ProviderDisplayName = table.Column<string>(type: "TEXT", nullable: true),
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accountinlog", x => new { x.LoginProvider, x.ProviderKey });
                    table.ForeignKey(
                        name: "FK_accountinlog_account_UserId",
                        column: x => x.UserId,
                        principalTable: "account",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "accountpasskey",
                columns: table => new
                {
                    CredentialId = table.Column<byte[]>(type: "BLOB", maxLength: 1024, nullable: false),
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Data = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accountpasskey", x => x.CredentialId);
                    table.ForeignKey(
                        name: "FK_accountpasskey_account_UserId",
                        column: x => x.UserId,
                        principalTable: "account",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "accountrol",
                columns: table => new
                {
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Rol = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accountrol", x => new { x.AccountId, x.Rol });
                    table.ForeignKey(
                        name: "FK_accountrol_account_AccountId",
                        column: x => x.AccountId,
                        principalTable: "account",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "beheerdersvoordracht",
                columns: table => new
                {
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Door = table.Column<Guid>(type: "TEXT", nullable: false),
                    Op = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_beheerdersvoordracht", x => x.AccountId);
                    table.ForeignKey(
                        name: "FK_beheerdersvoordracht_account_AccountId",
                        column: x => x.AccountId,
                        principalTable: "account",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "keuzelijst",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Naam = table.Column<string>(type: "TEXT", nullable: false),
                    Voorzieningen = table.Column<string>(type: "TEXT", nullable: false),
                    GewijzigdOp = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_keuzelijst", x => x.Id);
                    table.ForeignKey(
                        name: "FK_keuzelijst_account_AccountId",
                        column: x => x.AccountId,
                        principalTable: "account",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "praktijktip",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    VoorzieningId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Tekst = table.Column<string>(type: "TEXT", nullable: false),
                    Door = table.Column<Guid>(type: "TEXT", nullable: false),
                    Op = table.Column<DateTime>(type: "TEXT", nullable: false),
                    VerlooptOp = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_praktijktip", x => x.Id);
                    table.ForeignKey(
                        name: "FK_praktijktip_account_Door",
                        column: x => x.Door,
                        principalTable: "account",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_praktijktip_voorziening_VoorzieningId",
                        column: x => x.VoorzieningId,
                        principalTable: "voorziening",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "sessie",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Wijze = table.Column<string>(type: "TEXT", nullable: false),
                    Toestel = table.Column<string>(type: "TEXT", nullable: false),
                    BegonnenOp = table.Column<DateTime>(type: "TEXT", nullable: false),
                    GezienOp = table.Column<DateTime>(type: "TEXT", nullable: false),
                    VerlooptOp = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sessie", x => x.Id);
                    table.ForeignKey(
                        name: "FK_sessie_account_AccountId",
                        column: x => x.AccountId,
                        principalTable: "account",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "EmailIndex",
                table: "account",
                column: "NormalizedEmail",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_account_OrganisatieId",
                table: "account",
                column: "OrganisatieId");

            migrationBuilder.CreateIndex(
                name: "UserNameIndex",
                table: "account",
                column: "NormalizedUserName",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_accountclaim_UserId",
                table: "accountclaim",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_accountinlog_UserId",
                table: "accountinlog",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_accountpasskey_UserId",
                table: "accountpasskey",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_keuzelijst_AccountId",
                table: "keuzelijst",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_praktijktip_Door",
                table: "praktijktip",
                column: "Door");

            migrationBuilder.CreateIndex(
                name: "IX_praktijktip_VoorzieningId",
                table: "praktijktip",
                column: "VoorzieningId");

            migrationBuilder.CreateIndex(
                name: "IX_sessie_AccountId",
                table: "sessie",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_uitnodiging_OrganisatieId",
                table: "uitnodiging",
                column: "OrganisatieId");

            migrationBuilder.CreateIndex(
                name: "IX_uitnodiging_Sleutelmerk",
                table: "uitnodiging",
                column: "Sleutelmerk",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "accountclaim");

            migrationBuilder.DropTable(
                name: "accountgeheim");

            migrationBuilder.DropTable(
                name: "accountinlog");

            migrationBuilder.DropTable(
                name: "accountpasskey");

            migrationBuilder.DropTable(
                name: "accountrol");

            migrationBuilder.DropTable(
                name: "beheerdersvoordracht");

            migrationBuilder.DropTable(
                name: "keuzelijst");

            migrationBuilder.DropTable(
                name: "praktijktip");

            migrationBuilder.DropTable(
                name: "sessie");

            migrationBuilder.DropTable(
                name: "signaal");

            migrationBuilder.DropTable(
                name: "uitnodiging");

            migrationBuilder.DropTable(
                name: "voorziening_intern");

            migrationBuilder.DropTable(
                name: "account");
        }
    }
}
