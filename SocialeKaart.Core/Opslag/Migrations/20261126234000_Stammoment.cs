using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SocialeKaart.Core.Opslag.Migrations
{
    /// <inheritdoc />
    public partial class Stammoment : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTime>(name: "GewijzigdOp", table: "organisatie", type: "TEXT", nullable: true);
            migrationBuilder.AddColumn<DateTime>(name: "GewijzigdOp", table: "hulplijn", type: "TEXT", nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(name: "GewijzigdOp", table: "organisatie");
            migrationBuilder.DropColumn(name: "GewijzigdOp", table: "hulplijn");
        }
    }
}
