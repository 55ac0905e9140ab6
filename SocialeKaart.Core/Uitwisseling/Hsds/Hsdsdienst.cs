using System.Text.Json.Serialization;

namespace SocialeKaart.Core.Uitwisseling.Hsds;

// The objects of HSDS 3.1, with the names that the standard gives them. What is absent is left out of the JSON: HSDS knows no null. Dates and times are texts,
// because other servers write them in more ways than one.

/// <summary>A voorziening as HSDS tells it.</summary>
public sealed record HsdsService
{
    public Guid Id { get; init; }

    public Guid? OrganizationId { get; init; }

    /// <summary>Absent only in a list of ids alone.</summary>
    public string? Name { get; init; }

    /// <summary>The body, in Markdown.</summary>
    public string? Description { get; init; }

    public string? Url { get; init; }

    public string? Email { get; init; }

    /// <summary><c>active</c>, <c>inactive</c>, <c>defunct</c> or <c>temporarily closed</c>.</summary>
    public string? Status { get; init; }

    public string? ApplicationProcess { get; init; }

    public string? FeesDescription { get; init; }

    /// <summary>Years.</summary>
    public decimal? MinimumAge { get; init; }

    /// <summary>Years.</summary>
    public decimal? MaximumAge { get; init; }

    /// <summary>Of the Controle; an import or an edit is none.</summary>
    public string? AssuredDate { get; init; }

    public string? Alert { get; init; }

    /// <summary>UTC, to the millisecond.</summary>
    public string? LastModified { get; init; }

    public IReadOnlyList<HsdsPhone>? Phones { get; init; }

    public IReadOnlyList<HsdsSchedule>? Schedules { get; init; }

    public IReadOnlyList<HsdsServiceArea>? ServiceAreas { get; init; }

    public IReadOnlyList<HsdsServiceAtLocation>? ServiceAtLocations { get; init; }

    public IReadOnlyList<HsdsLanguage>? Languages { get; init; }

    public HsdsOrganization? Organization { get; init; }

    public IReadOnlyList<HsdsCostOption>? CostOptions { get; init; }

    public IReadOnlyList<HsdsRequiredDocument>? RequiredDocuments { get; init; }

    public IReadOnlyList<HsdsServiceCapacity>? Capacities { get; init; }

    public IReadOnlyList<HsdsAttribute>? Attributes { get; init; }
}

/// <summary>Who offers services.</summary>
public sealed record HsdsOrganization
{
    public Guid Id { get; init; }

    public string? Name { get; init; }

    public string? Description { get; init; }

    public string? Website { get; init; }

    public IReadOnlyList<HsdsAttribute>? Attributes { get; init; }
}

/// <summary>That a service is given at a place.</summary>
public sealed record HsdsServiceAtLocation
{
    public Guid Id { get; init; }

    public Guid? ServiceId { get; init; }

    public Guid? LocationId { get; init; }

    /// <summary>The hours of this place alone.</summary>
    public IReadOnlyList<HsdsSchedule>? Schedules { get; init; }

    public HsdsLocation? Location { get; init; }
}

/// <summary>A place.</summary>
public sealed record HsdsLocation
{
    public Guid Id { get; init; }

    /// <summary><c>physical</c>, <c>postal</c> or <c>virtual</c>.</summary>
    public string? LocationType { get; init; }

    public string? Name { get; init; }

    public string? Description { get; init; }

    /// <summary>Degrees WGS 84.</summary>
    public double? Latitude { get; init; }

    /// <summary>Degrees WGS 84.</summary>
    public double? Longitude { get; init; }

    public IReadOnlyList<HsdsAddress>? Addresses { get; init; }

    public IReadOnlyList<HsdsAccessibility>? Accessibility { get; init; }

    public IReadOnlyList<HsdsAttribute>? Attributes { get; init; }
}

/// <summary>An address; every field has to be there.</summary>
public sealed record HsdsAddress
{
    public Guid Id { get; init; }

    public Guid? LocationId { get; init; }

    [JsonPropertyName("address_1")]
    public string? Address1 { get; init; }

    public string? City { get; init; }

    public string? StateProvince { get; init; }

    /// <summary>Empty when unknown.</summary>
    public string? PostalCode { get; init; }

    public string? Country { get; init; }

    public string? AddressType { get; init; }
}

/// <summary>What makes a place usable for people with a disability.</summary>
public sealed record HsdsAccessibility
{
    public Guid Id { get; init; }

    public Guid? LocationId { get; init; }

    public string? Description { get; init; }

    public IReadOnlyList<HsdsAttribute>? Attributes { get; init; }
}

/// <summary>A number to call.</summary>
public sealed record HsdsPhone
{
    public Guid Id { get; init; }

    public Guid? ServiceId { get; init; }

    public string? Number { get; init; }

    public string? Type { get; init; }

    public string? Description { get; init; }

    public IReadOnlyList<HsdsAttribute>? Attributes { get; init; }
}

/// <summary>A rule of iCalendar for when a service is open. Times are those of the clock in the Netherlands, without an offset: that changes twice a year.</summary>
public sealed record HsdsSchedule
{
    public Guid Id { get; init; }

    public Guid? ServiceId { get; init; }

    public Guid? ServiceAtLocationId { get; init; }

    public string? ValidFrom { get; init; }

    public string? ValidTo { get; init; }

    public string? Dtstart { get; init; }

    public string? Until { get; init; }

    public decimal? Count { get; init; }

    public string? Wkst { get; init; }

    public string? Freq { get; init; }

    public decimal? Interval { get; init; }

    public string? Byday { get; init; }

    public string? Bymonthday { get; init; }

    public string? Description { get; init; }

    public string? OpensAt { get; init; }

    public string? ClosesAt { get; init; }

    public string? Notes { get; init; }

    public IReadOnlyList<HsdsAttribute>? Attributes { get; init; }
}

/// <summary>From where a service may be used.</summary>
public sealed record HsdsServiceArea
{
    public Guid Id { get; init; }

    public Guid? ServiceId { get; init; }

    public string? Name { get; init; }

    public IReadOnlyList<HsdsAttribute>? Attributes { get; init; }
}

/// <summary>A language that is spoken.</summary>
public sealed record HsdsLanguage
{
    public Guid Id { get; init; }

    public Guid? ServiceId { get; init; }

    /// <summary>ISO 639-1.</summary>
    public string? Code { get; init; }
}

/// <summary>What a service costs.</summary>
public sealed record HsdsCostOption
{
    public Guid Id { get; init; }

    public Guid? ServiceId { get; init; }

    public string? Option { get; init; }

    public string? Currency { get; init; }

    /// <summary>Euros.</summary>
    public decimal? Amount { get; init; }

    public IReadOnlyList<HsdsAttribute>? Attributes { get; init; }
}

/// <summary>A paper that has to be there first.</summary>
public sealed record HsdsRequiredDocument
{
    public Guid Id { get; init; }

    public Guid? ServiceId { get; init; }

    public string? Document { get; init; }

    public IReadOnlyList<HsdsAttribute>? Attributes { get; init; }
}

/// <summary>Whether there is room.</summary>
public sealed record HsdsServiceCapacity
{
    public Guid Id { get; init; }

    public Guid? ServiceId { get; init; }

    public HsdsUnit? Unit { get; init; }

    public decimal? Available { get; init; }

    public string? Description { get; init; }

    /// <summary>UTC, to the millisecond.</summary>
    public string? Updated { get; init; }

    public IReadOnlyList<HsdsAttribute>? Attributes { get; init; }
}

/// <summary>What a capacity counts.</summary>
public sealed record HsdsUnit
{
    public Guid Id { get; init; }

    public string? Name { get; init; }
}

/// <summary>A list of terms.</summary>
public sealed record HsdsTaxonomy
{
    public Guid Id { get; init; }

    public string? Name { get; init; }

    public string? Description { get; init; }

    /// <summary>Where the list is kept, when others keep it.</summary>
    public string? Uri { get; init; }
}

/// <summary>A term.</summary>
public sealed record HsdsTaxonomyTerm
{
    public Guid Id { get; init; }

    /// <summary>Id of the leefdomein, the onderwerp or the product name.</summary>
    public string? Code { get; init; }

    public string? Name { get; init; }

    public string? Description { get; init; }

    /// <summary>Of an onderwerp: its leefdomein.</summary>
    public Guid? ParentId { get; init; }

    /// <summary>ISO 639-1.</summary>
    public string? Language { get; init; }

    public Guid? TaxonomyId { get; init; }

    /// <summary>What others know it by.</summary>
    public string? TermUri { get; init; }
}

/// <summary>A term of a taxonomy, or a fact that HSDS has no field for.</summary>
public sealed record HsdsAttribute
{
    public Guid Id { get; init; }

    public Guid? LinkId { get; init; }

    public Guid? TaxonomyTermId { get; init; }

    /// <summary>What it says of the object; ours begin with <see cref="Kenmerk.Voorvoegsel"/>.</summary>
    public string? LinkType { get; init; }

    public string? LinkEntity { get; init; }

    public string? Value { get; init; }

    public HsdsTaxonomyTerm? TaxonomyTerm { get; init; }

    public string? Label { get; init; }
}

/// <summary>One page of a list.</summary>
public sealed record HsdsPage<T>
{
    public int TotalItems { get; init; }

    public int TotalPages { get; init; }

    /// <summary>From 1.</summary>
    public int PageNumber { get; init; }

    /// <summary>How many are on this page.</summary>
    public int Size { get; init; }

    public bool FirstPage { get; init; }

    public bool LastPage { get; init; }

    public bool Empty { get; init; }

    public IReadOnlyList<T> Contents { get; init; } = [];
}

/// <summary>What a server says of itself.</summary>
public sealed record HsdsRoot
{
    public string? Version { get; init; }

    public string? Profile { get; init; }

    public string? OpenapiUrl { get; init; }
}
