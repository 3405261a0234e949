using System.Net.Http.Headers;
using CrdGen.Client.Json;

namespace CrdGen.Client.Listing;

/// <summary>The form in which the server sends objects, as media types: they differ for a list and for a watch.</summary>
internal sealed record ObjectForm(MediaTypeWithQualityHeaderValue Listed, MediaTypeWithQualityHeaderValue Watched)
{
    /// <summary>Objects as they are.</summary>
    public static readonly MediaTypeWithQualityHeaderValue Json = new(MediaTypes.Json);

    /// <summary>Metadata only: <c>PartialObjectMetadata</c> of <c>meta.k8s.io</c>.</summary>
    public static readonly ObjectForm Metadata = new(
        MediaTypeWithQualityHeaderValue.Parse("application/json;as=PartialObjectMetadataList;g=meta.k8s.io;v=v1"),
        MediaTypeWithQualityHeaderValue.Parse("application/json;as=PartialObjectMetadata;g=meta.k8s.io;v=v1"));
}
