namespace SocialeKaart.Core.Zoeken;

/// <summary>
/// The Dutch stemmer of Snowball (Porter), written from its published description. It wants words that are already
/// folded: lower case, without accents.
/// </summary>
public static class Stam
{
    private const int Langst = 64;

    /// <summary>The stem: equal for most inflections of a word, not itself always a word.</summary>
    public static string Van(string woord)
    {
        if (woord.Length is < 3 or > Langst)
            return woord;
        Span<char> letters = stackalloc char[Langst];
        woord.CopyTo(letters);
        var werk = new Werkwoord(letters[..woord.Length]);
        var lengte = werk.Stam();
        var stam = letters[..lengte];
        // Back from the marks for an i or y that is a consonant.
        for (var i = 0; i < stam.Length; i++)
            stam[i] = stam[i] switch { 'I' => 'i', 'Y' => 'y', _ => stam[i] };
        return lengte == woord.Length && stam.SequenceEqual(woord) ? woord : new string(stam);
    }

    private ref struct Werkwoord
    {
        private readonly Span<char> letters;
        private readonly int r1;
        private readonly int r2;
        private int eind;

        public Werkwoord(Span<char> woord)
        {
            letters = woord;
            eind = woord.Length;
            for (var i = 0; i < eind; i++)
            {
                if (letters[i] == 'y' && (i == 0 || Klinker(letters[i - 1])))
                    letters[i] = 'Y';
                else if (letters[i] == 'i' && i > 0 && i + 1 < eind && Klinker(letters[i - 1]) && Klinker(letters[i + 1]))
                    letters[i] = 'I';
            }

            r1 = Gebied(0);
            r2 = Gebied(r1);
            r1 = Math.Max(r1, 3);
        }

        public int Stam()
        {
            Stap1();
            var zonderE = Stap2();
            Stap3a();
            Stap3b(zonderE);
            Stap4();
            return eind;
        }

        private readonly bool Eindigt(ReadOnlySpan<char> op) => letters[..eind].EndsWith(op);

        private readonly bool KlinkerOp(int plek) => plek >= 0 && Klinker(letters[plek]);

        private static bool Klinker(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

        /// <summary>The region after the first consonant that follows a vowel.</summary>
        private readonly int Gebied(int begin)
        {
            var i = begin;
            while (i < eind && !Klinker(letters[i]))
                i++;
            while (i < eind && Klinker(letters[i]))
                i++;
            return Math.Min(i + 1, eind);
        }

        private void Stap1()
        {
            if (Eindigt("heden"))
            {
                if (eind - 5 >= r1)
                {
                    "heid".CopyTo(letters[(eind - 5)..]);
                    eind--;
                }
            }
            else if (Eindigt("ene"))
            {
                WisEn(3);
            }
            else if (Eindigt("en"))
            {
                WisEn(2);
            }
            else if (Eindigt("se"))
            {
                WisS(2);
            }
            else if (Eindigt("s"))
            {
                WisS(1);
            }
        }

        private void WisEn(int lengte)
        {
            var voor = eind - lengte;
            if (voor < r1 || voor < 1 || KlinkerOp(voor - 1) || letters[..voor].EndsWith("gem"))
                return;
            eind = voor;
            Ontdubbel();
        }

        private void WisS(int lengte)
        {
            var voor = eind - lengte;
            if (voor >= r1 && voor >= 1 && !KlinkerOp(voor - 1) && letters[voor - 1] != 'j')
                eind = voor;
        }

        private bool Stap2()
        {
            if (!Eindigt("e") || eind - 1 < r1 || eind < 2 || KlinkerOp(eind - 2))
                return false;
            eind--;
            Ontdubbel();
            return true;
        }

        private void Stap3a()
        {
            if (!Eindigt("heid") || eind - 4 < r2 || (eind > 4 && letters[eind - 5] == 'c'))
                return;
            eind -= 4;
            if (Eindigt("en"))
                WisEn(2);
        }

        private void Stap3b(bool zonderE)
        {
            if (Eindigt("lijk"))
            {
                if (eind - 4 >= r2)
                {
                    eind -= 4;
                    Stap2();
                }
            }
            else if (Eindigt("baar"))
            {
                if (eind - 4 >= r2)
                    eind -= 4;
            }
            else if (Eindigt("end") || Eindigt("ing"))
            {
                if (eind - 3 < r2)
                    return;
                eind -= 3;
                if (!WisIg())
                    Ontdubbel();
            }
            else if (Eindigt("ig"))
            {
                WisIg();
            }
            else if (Eindigt("bar") && eind - 3 >= r2 && zonderE)
            {
                eind -= 3;
            }
        }

        private bool WisIg()
        {
            if (!Eindigt("ig") || eind - 2 < r2 || (eind > 2 && letters[eind - 3] == 'e'))
                return false;
            eind -= 2;
            return true;
        }

        private void Stap4()
        {
            if (eind < 4)
                return;
            var (c, v, w, d) = (letters[eind - 4], letters[eind - 3], letters[eind - 2], letters[eind - 1]);
            if (Klinker(c) || v != w || v is not ('a' or 'e' or 'o' or 'u') || Klinker(d) || d == 'I')
                return;
            letters[eind - 2] = d;
            eind--;
        }

        private void Ontdubbel()
        {
            if (Eindigt("kk") || Eindigt("dd") || Eindigt("tt"))
                eind--;
        }
    }
}
