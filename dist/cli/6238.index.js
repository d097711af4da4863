export const id = 6238;
export const ids = [6238];
export const modules = {

/***/ 4069:
/***/ ((module) => {



function FFT(size) {
  this.size = size | 0;
  if (this.size <= 1 || (this.size & (this.size - 1)) !== 0)
    throw new Error('FFT size must be a power of two and bigger than 1');

  this._csize = size << 1;

  // NOTE: Use of `var` is intentional for old V8 versions
  var table = new Array(this.size * 2);
  for (var i = 0; i < table.length; i += 2) {
    const angle = Math.PI * i / this.size;
    table[i] = Math.cos(angle);
    table[i + 1] = -Math.sin(angle);
  }
  this.table = table;

  // Find size's power of two
  var power = 0;
  for (var t = 1; this.size > t; t <<= 1)
    power++;

  // Calculate initial step's width:
  //   * If we are full radix-4 - it is 2x smaller to give inital len=8
  //   * Otherwise it is the same as `power` to give len=4
  this._width = power % 2 === 0 ? power - 1 : power;

  // Pre-compute bit-reversal patterns
  this._bitrev = new Array(1 << this._width);
  for (var j = 0; j < this._bitrev.length; j++) {
    this._bitrev[j] = 0;
    for (var shift = 0; shift < this._width; shift += 2) {
      var revShift = this._width - shift - 2;
      this._bitrev[j] |= ((j >>> shift) & 3) << revShift;
    }
  }

  this._out = null;
  this._data = null;
  this._inv = 0;
}
module.exports = FFT;

FFT.prototype.fromComplexArray = function fromComplexArray(complex, storage) {
  var res = storage || new Array(complex.length >>> 1);
  for (var i = 0; i < complex.length; i += 2)
    res[i >>> 1] = complex[i];
  return res;
};

FFT.prototype.createComplexArray = function createComplexArray() {
  const res = new Array(this._csize);
  for (var i = 0; i < res.length; i++)
    res[i] = 0;
  return res;
};

FFT.prototype.toComplexArray = function toComplexArray(input, storage) {
  var res = storage || this.createComplexArray();
  for (var i = 0; i < res.length; i += 2) {
    res[i] = input[i >>> 1];
    res[i + 1] = 0;
  }
  return res;
};

FFT.prototype.completeSpectrum = function completeSpectrum(spectrum) {
  var size = this._csize;
  var half = size >>> 1;
  for (var i = 2; i < half; i += 2) {
    spectrum[size - i] = spectrum[i];
    spectrum[size - i + 1] = -spectrum[i + 1];
  }
};

FFT.prototype.transform = function transform(out, data) {
  if (out === data)
    throw new Error('Input and output buffers must be different');

  this._out = out;
  this._data = data;
  this._inv = 0;
  this._transform4();
  this._out = null;
  this._data = null;
};

FFT.prototype.realTransform = function realTransform(out, data) {
  if (out === data)
    throw new Error('Input and output buffers must be different');

  this._out = out;
  this._data = data;
  this._inv = 0;
  this._realTransform4();
  this._out = null;
  this._data = null;
};

FFT.prototype.inverseTransform = function inverseTransform(out, data) {
  if (out === data)
    throw new Error('Input and output buffers must be different');

  this._out = out;
  this._data = data;
  this._inv = 1;
  this._transform4();
  for (var i = 0; i < out.length; i++)
    out[i] /= this.size;
  this._out = null;
  this._data = null;
};

// radix-4 implementation
//
// NOTE: Uses of `var` are intentional for older V8 version that do not
// support both `let compound assignments` and `const phi`
FFT.prototype._transform4 = function _transform4() {
  var out = this._out;
  var size = this._csize;

  // Initial step (permute and transform)
  var width = this._width;
  var step = 1 << width;
  var len = (size / step) << 1;

  var outOff;
  var t;
  var bitrev = this._bitrev;
  if (len === 4) {
    for (outOff = 0, t = 0; outOff < size; outOff += len, t++) {
      const off = bitrev[t];
      this._singleTransform2(outOff, off, step);
    }
  } else {
    // len === 8
    for (outOff = 0, t = 0; outOff < size; outOff += len, t++) {
      const off = bitrev[t];
      this._singleTransform4(outOff, off, step);
    }
  }

  // Loop through steps in decreasing order
  var inv = this._inv ? -1 : 1;
  var table = this.table;
  for (step >>= 2; step >= 2; step >>= 2) {
    len = (size / step) << 1;
    var quarterLen = len >>> 2;

    // Loop through offsets in the data
    for (outOff = 0; outOff < size; outOff += len) {
      // Full case
      var limit = outOff + quarterLen;
      for (var i = outOff, k = 0; i < limit; i += 2, k += step) {
        const A = i;
        const B = A + quarterLen;
        const C = B + quarterLen;
        const D = C + quarterLen;

        // Original values
        const Ar = out[A];
        const Ai = out[A + 1];
        const Br = out[B];
        const Bi = out[B + 1];
        const Cr = out[C];
        const Ci = out[C + 1];
        const Dr = out[D];
        const Di = out[D + 1];

        // Middle values
        const MAr = Ar;
        const MAi = Ai;

        const tableBr = table[k];
        const tableBi = inv * table[k + 1];
        const MBr = Br * tableBr - Bi * tableBi;
        const MBi = Br * tableBi + Bi * tableBr;

        const tableCr = table[2 * k];
        const tableCi = inv * table[2 * k + 1];
        const MCr = Cr * tableCr - Ci * tableCi;
        const MCi = Cr * tableCi + Ci * tableCr;

        const tableDr = table[3 * k];
        const tableDi = inv * table[3 * k + 1];
        const MDr = Dr * tableDr - Di * tableDi;
        const MDi = Dr * tableDi + Di * tableDr;

        // Pre-Final values
        const T0r = MAr + MCr;
        const T0i = MAi + MCi;
        const T1r = MAr - MCr;
        const T1i = MAi - MCi;
        const T2r = MBr + MDr;
        const T2i = MBi + MDi;
        const T3r = inv * (MBr - MDr);
        const T3i = inv * (MBi - MDi);

        // Final values
        const FAr = T0r + T2r;
        const FAi = T0i + T2i;

        const FCr = T0r - T2r;
        const FCi = T0i - T2i;

        const FBr = T1r + T3i;
        const FBi = T1i - T3r;

        const FDr = T1r - T3i;
        const FDi = T1i + T3r;

        out[A] = FAr;
        out[A + 1] = FAi;
        out[B] = FBr;
        out[B + 1] = FBi;
        out[C] = FCr;
        out[C + 1] = FCi;
        out[D] = FDr;
        out[D + 1] = FDi;
      }
    }
  }
};

// radix-2 implementation
//
// NOTE: Only called for len=4
FFT.prototype._singleTransform2 = function _singleTransform2(outOff, off,
                                                             step) {
  const out = this._out;
  const data = this._data;

  const evenR = data[off];
  const evenI = data[off + 1];
  const oddR = data[off + step];
  const oddI = data[off + step + 1];

  const leftR = evenR + oddR;
  const leftI = evenI + oddI;
  const rightR = evenR - oddR;
  const rightI = evenI - oddI;

  out[outOff] = leftR;
  out[outOff + 1] = leftI;
  out[outOff + 2] = rightR;
  out[outOff + 3] = rightI;
};

// radix-4
//
// NOTE: Only called for len=8
FFT.prototype._singleTransform4 = function _singleTransform4(outOff, off,
                                                             step) {
  const out = this._out;
  const data = this._data;
  const inv = this._inv ? -1 : 1;
  const step2 = step * 2;
  const step3 = step * 3;

  // Original values
  const Ar = data[off];
  const Ai = data[off + 1];
  const Br = data[off + step];
  const Bi = data[off + step + 1];
  const Cr = data[off + step2];
  const Ci = data[off + step2 + 1];
  const Dr = data[off + step3];
  const Di = data[off + step3 + 1];

  // Pre-Final values
  const T0r = Ar + Cr;
  const T0i = Ai + Ci;
  const T1r = Ar - Cr;
  const T1i = Ai - Ci;
  const T2r = Br + Dr;
  const T2i = Bi + Di;
  const T3r = inv * (Br - Dr);
  const T3i = inv * (Bi - Di);

  // Final values
  const FAr = T0r + T2r;
  const FAi = T0i + T2i;

  const FBr = T1r + T3i;
  const FBi = T1i - T3r;

  const FCr = T0r - T2r;
  const FCi = T0i - T2i;

  const FDr = T1r - T3i;
  const FDi = T1i + T3r;

  out[outOff] = FAr;
  out[outOff + 1] = FAi;
  out[outOff + 2] = FBr;
  out[outOff + 3] = FBi;
  out[outOff + 4] = FCr;
  out[outOff + 5] = FCi;
  out[outOff + 6] = FDr;
  out[outOff + 7] = FDi;
};

// Real input radix-4 implementation
FFT.prototype._realTransform4 = function _realTransform4() {
  var out = this._out;
  var size = this._csize;

  // Initial step (permute and transform)
  var width = this._width;
  var step = 1 << width;
  var len = (size / step) << 1;

  var outOff;
  var t;
  var bitrev = this._bitrev;
  if (len === 4) {
    for (outOff = 0, t = 0; outOff < size; outOff += len, t++) {
      const off = bitrev[t];
      this._singleRealTransform2(outOff, off >>> 1, step >>> 1);
    }
  } else {
    // len === 8
    for (outOff = 0, t = 0; outOff < size; outOff += len, t++) {
      const off = bitrev[t];
      this._singleRealTransform4(outOff, off >>> 1, step >>> 1);
    }
  }

  // Loop through steps in decreasing order
  var inv = this._inv ? -1 : 1;
  var table = this.table;
  for (step >>= 2; step >= 2; step >>= 2) {
    len = (size / step) << 1;
    var halfLen = len >>> 1;
    var quarterLen = halfLen >>> 1;
    var hquarterLen = quarterLen >>> 1;

    // Loop through offsets in the data
    for (outOff = 0; outOff < size; outOff += len) {
      for (var i = 0, k = 0; i <= hquarterLen; i += 2, k += step) {
        var A = outOff + i;
        var B = A + quarterLen;
        var C = B + quarterLen;
        var D = C + quarterLen;

        // Original values
        var Ar = out[A];
        var Ai = out[A + 1];
        var Br = out[B];
        var Bi = out[B + 1];
        var Cr = out[C];
        var Ci = out[C + 1];
        var Dr = out[D];
        var Di = out[D + 1];

        // Middle values
        var MAr = Ar;
        var MAi = Ai;

        var tableBr = table[k];
        var tableBi = inv * table[k + 1];
        var MBr = Br * tableBr - Bi * tableBi;
        var MBi = Br * tableBi + Bi * tableBr;

        var tableCr = table[2 * k];
        var tableCi = inv * table[2 * k + 1];
        var MCr = Cr * tableCr - Ci * tableCi;
        var MCi = Cr * tableCi + Ci * tableCr;

        var tableDr = table[3 * k];
        var tableDi = inv * table[3 * k + 1];
        var MDr = Dr * tableDr - Di * tableDi;
        var MDi = Dr * tableDi + Di * tableDr;

        // Pre-Final values
        var T0r = MAr + MCr;
        var T0i = MAi + MCi;
        var T1r = MAr - MCr;
        var T1i = MAi - MCi;
        var T2r = MBr + MDr;
        var T2i = MBi + MDi;
        var T3r = inv * (MBr - MDr);
        var T3i = inv * (MBi - MDi);

        // Final values
        var FAr = T0r + T2r;
        var FAi = T0i + T2i;

        var FBr = T1r + T3i;
        var FBi = T1i - T3r;

        out[A] = FAr;
        out[A + 1] = FAi;
        out[B] = FBr;
        out[B + 1] = FBi;

        // Output final middle point
        if (i === 0) {
          var FCr = T0r - T2r;
          var FCi = T0i - T2i;
          out[C] = FCr;
          out[C + 1] = FCi;
          continue;
        }

        // Do not overwrite ourselves
        if (i === hquarterLen)
          continue;

        // In the flipped case:
        // MAi = -MAi
        // MBr=-MBi, MBi=-MBr
        // MCr=-MCr
        // MDr=MDi, MDi=MDr
        var ST0r = T1r;
        var ST0i = -T1i;
        var ST1r = T0r;
        var ST1i = -T0i;
        var ST2r = -inv * T3i;
        var ST2i = -inv * T3r;
        var ST3r = -inv * T2i;
        var ST3i = -inv * T2r;

        var SFAr = ST0r + ST2r;
        var SFAi = ST0i + ST2i;

        var SFBr = ST1r + ST3i;
        var SFBi = ST1i - ST3r;

        var SA = outOff + quarterLen - i;
        var SB = outOff + halfLen - i;

        out[SA] = SFAr;
        out[SA + 1] = SFAi;
        out[SB] = SFBr;
        out[SB + 1] = SFBi;
      }
    }
  }
};

// radix-2 implementation
//
// NOTE: Only called for len=4
FFT.prototype._singleRealTransform2 = function _singleRealTransform2(outOff,
                                                                     off,
                                                                     step) {
  const out = this._out;
  const data = this._data;

  const evenR = data[off];
  const oddR = data[off + step];

  const leftR = evenR + oddR;
  const rightR = evenR - oddR;

  out[outOff] = leftR;
  out[outOff + 1] = 0;
  out[outOff + 2] = rightR;
  out[outOff + 3] = 0;
};

// radix-4
//
// NOTE: Only called for len=8
FFT.prototype._singleRealTransform4 = function _singleRealTransform4(outOff,
                                                                     off,
                                                                     step) {
  const out = this._out;
  const data = this._data;
  const inv = this._inv ? -1 : 1;
  const step2 = step * 2;
  const step3 = step * 3;

  // Original values
  const Ar = data[off];
  const Br = data[off + step];
  const Cr = data[off + step2];
  const Dr = data[off + step3];

  // Pre-Final values
  const T0r = Ar + Cr;
  const T1r = Ar - Cr;
  const T2r = Br + Dr;
  const T3r = inv * (Br - Dr);

  // Final values
  const FAr = T0r + T2r;

  const FBr = T1r;
  const FBi = -T3r;

  const FCr = T0r - T2r;

  const FDr = T1r;
  const FDi = T3r;

  out[outOff] = FAr;
  out[outOff + 1] = 0;
  out[outOff + 2] = FBr;
  out[outOff + 3] = FBi;
  out[outOff + 4] = FCr;
  out[outOff + 5] = 0;
  out[outOff + 6] = FDr;
  out[outOff + 7] = FDi;
};


/***/ }),

/***/ 7665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eb: () => (/* binding */ present),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   Vw: () => (/* binding */ formatProblem)
/* harmony export */ });
/* unused harmony exports SAMPLE_RATE_BOUNDS_HZ, CHANNELS_AT_MOST */
/** A reading that holds a value. */
function present(value) {
    return { kind: 'present', value };
}
/** A reading that stopped, and why. */
function unreadable(code, message) {
    return { kind: 'unreadable', problem: { code, message } };
}
/** Sample rates outside these bounds (Hz) are taken for a broken header and not for a recording. */
const SAMPLE_RATE_BOUNDS_HZ = { lowest: 1000, highest: 768_000 };
/** More channels than any speech recorder has are taken for a broken header. */
const CHANNELS_AT_MOST = 16;
/** The problem with a header's rate and channel count, or undefined when both are believable. */
function formatProblem(sampleRateHz, channels) {
    const { lowest, highest } = SAMPLE_RATE_BOUNDS_HZ;
    if (sampleRateHz < lowest || sampleRateHz > highest) {
        return unreadable('invalid-sample-rate', `the header says ${sampleRateHz} Hz; ${lowest} to ${highest} Hz can be judged`);
    }
    if (channels < 1 || channels > CHANNELS_AT_MOST) {
        return unreadable('invalid-channel-count', `the header says ${channels} channels; 1 to ${CHANNELS_AT_MOST} can be judged`);
    }
    return undefined;
}


/***/ }),

/***/ 7171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ readWav)
});

// EXTERNAL MODULE: ./lib/audio/audio-reading.js
var audio_reading = __webpack_require__(7665);
// EXTERNAL MODULE: ./lib/audio/wav-samples.js + 1 modules
var wav_samples = __webpack_require__(1968);
;// CONCATENATED MODULE: ./lib/audio/wav-header.js


const RIFF_HEADER_BYTES = 12;
const CHUNK_HEADER_BYTES = 8;
const FORMAT_CHUNK_BYTES = 16;
const EXTENSIBLE = 0xfffe;
const EXTENSIBLE_CHUNK_BYTES = 40;
/** What follows the two bytes of the format tag in every sub-format that stands for a plain format tag. */
const SUBFORMAT_TAIL = '000000001000800000aa00389b71';
/** Other containers by their first four bytes, so that the message can name them. */
const OTHER_CONTAINERS = new Map([
    ['RIFX', 'RIFX'],
    ['RF64', 'RF64'],
    ['BW64', 'BW64'],
    ['riff', 'Sony Wave64'],
    ['fLaC', 'FLAC'],
    ['OggS', 'Ogg'],
    ['FORM', 'AIFF'],
    ['caff', 'CAF'],
]);
/** Encodings by format tag and bits per sample (mmreg.h). */
const ENCODINGS = new Map([
    ['1/8', 'pcm_u8'],
    ['1/16', 'pcm_s16le'],
    ['1/24', 'pcm_s24le'],
    ['1/32', 'pcm_s32le'],
    ['3/32', 'pcm_f32le'],
    ['3/64', 'pcm_f64le'],
    ['6/8', 'alaw'],
    ['7/8', 'mulaw'],
]);
/**
 * Reads the header of a RIFF/WAVE file, plain or extensible (Microsoft, "Multimedia Programming Interface
 * and Data Specifications 1.0"; "Multiple Channel Audio Data and WAVE Files").
 *
 * Fails on a chunk that is longer than the file, which is also what a stream written to a pipe leaves.
 */
function readWavHeader(bytes) {
    const chunks = listChunks(bytes);
    if (chunks.kind === 'unreadable')
        return chunks;
    const formats = chunks.value.filter(({ id }) => id === 'fmt ');
    const payloads = chunks.value.filter(({ id }) => id === 'data');
    const [format] = formats;
    const [payload] = payloads;
    if (format === undefined)
        return (0,audio_reading/* unreadable */.O$)('inconsistent-header', 'there is no "fmt " chunk');
    if (payload === undefined)
        return (0,audio_reading/* unreadable */.O$)('no-samples', 'there is no "data" chunk');
    if (formats.length > 1 || payloads.length > 1) {
        return (0,audio_reading/* unreadable */.O$)('inconsistent-header', 'there is more than one "fmt " or "data" chunk');
    }
    return describe(bytes, format, payload);
}
function listChunks(bytes) {
    const container = ascii(bytes, 0, 4);
    if (bytes.length < RIFF_HEADER_BYTES || container !== 'RIFF' || ascii(bytes, 8, 12) !== 'WAVE') {
        const known = OTHER_CONTAINERS.get(container);
        return known === undefined
            ? (0,audio_reading/* unreadable */.O$)('wrong-format', 'not a RIFF WAVE file')
            : (0,audio_reading/* unreadable */.O$)('unsupported-encoding', `${known} files are not decoded; convert it to RIFF WAVE`);
    }
    const view = viewOf(bytes);
    const riffEnd = view.getUint32(4, true) + CHUNK_HEADER_BYTES;
    if (riffEnd > bytes.length + 1)
        return truncated('RIFF', riffEnd, bytes.length);
    const chunks = [];
    // Chunks are padded to even lengths. Each step moves on by at least a header, so the walk ends.
    for (let at = RIFF_HEADER_BYTES; at + CHUNK_HEADER_BYTES <= Math.min(riffEnd, bytes.length);) {
        const size = view.getUint32(at + 4, true);
        const start = at + CHUNK_HEADER_BYTES;
        const id = ascii(bytes, at, at + 4);
        if (start + size > bytes.length)
            return truncated(id, size, bytes.length - start);
        chunks.push({ id, start, size });
        at = start + size + (size % 2);
    }
    return (0,audio_reading/* present */.Eb)(chunks);
}
function describe(bytes, format, payload) {
    if (format.size < FORMAT_CHUNK_BYTES) {
        return (0,audio_reading/* unreadable */.O$)('inconsistent-header', `the "fmt " chunk has ${format.size} bytes, 16 are needed`);
    }
    const view = viewOf(bytes);
    const channels = view.getUint16(format.start + 2, true);
    const sampleRateHz = view.getUint32(format.start + 4, true);
    const problem = (0,audio_reading/* formatProblem */.Vw)(sampleRateHz, channels);
    if (problem !== undefined)
        return problem;
    const encoding = encodingOf(bytes, format);
    if (encoding.kind === 'unreadable')
        return encoding;
    const blockBytes = (0,wav_samples/* bytesPerSample */.Fw)(encoding.value) * channels;
    const declared = view.getUint16(format.start + 12, true);
    if (declared !== blockBytes) {
        const message = `a block of ${channels} × ${encoding.value} takes ${blockBytes} bytes, the header says ${declared}`;
        return (0,audio_reading/* unreadable */.O$)('inconsistent-header', message);
    }
    if (payload.size === 0)
        return (0,audio_reading/* unreadable */.O$)('no-samples', 'the "data" chunk is empty');
    if (payload.size % blockBytes !== 0) {
        const message = `${payload.size} bytes of samples are not a whole number of ${blockBytes}-byte blocks`;
        return (0,audio_reading/* unreadable */.O$)('truncated', message);
    }
    const frames = payload.size / blockBytes;
    const durationSeconds = frames / sampleRateHz;
    const { start } = payload;
    return (0,audio_reading/* present */.Eb)({
        sampleRateHz,
        channels,
        encoding: encoding.value,
        frames,
        durationSeconds,
        start,
        end: start + payload.size,
    });
}
function encodingOf(bytes, format) {
    const view = viewOf(bytes);
    const tag = view.getUint16(format.start, true);
    const bits = view.getUint16(format.start + 14, true);
    if (tag === EXTENSIBLE && format.size < EXTENSIBLE_CHUNK_BYTES) {
        return (0,audio_reading/* unreadable */.O$)('inconsistent-header', 'an extensible "fmt " chunk needs 40 bytes');
    }
    const plain = tag === EXTENSIBLE ? subformat(bytes, format.start + 24) : tag;
    const encoding = plain === undefined ? undefined : ENCODINGS.get(`${plain}/${bits}`);
    return encoding === undefined
        ? (0,audio_reading/* unreadable */.O$)('unsupported-encoding', `format tag ${plain ?? 'unknown'} with ${bits} bits is not read`)
        : (0,audio_reading/* present */.Eb)(encoding);
}
function subformat(bytes, at) {
    const tail = Array.from(bytes.subarray(at + 2, at + 16), (byte) => byte.toString(16).padStart(2, '0'));
    return tail.join('') === SUBFORMAT_TAIL ? viewOf(bytes).getUint16(at, true) : undefined;
}
function truncated(chunk, declared, there) {
    const hint = 'cut short, or written to a pipe that could not go back to fill in its length';
    const name = JSON.stringify(chunk);
    return (0,audio_reading/* unreadable */.O$)('truncated', `the ${name} chunk declares ${declared} bytes, ${there} are there: ${hint}`);
}
function ascii(bytes, start, end) {
    return String.fromCharCode(...bytes.subarray(start, end));
}
function viewOf(bytes) {
    return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

;// CONCATENATED MODULE: ./lib/audio/read-wav.js



/**
 * Reads a WAV file: PCM of 8, 16, 24 and 32 bits, 32- and 64-bit floats, mu-law, A-law, plain or extensible.
 *
 * Own code and not the `wavefile` package (11.0.0 was tried): it takes a file whose header declares 2 GB in
 * 200 bytes, 0 Hz, 96 channels or a cut-off payload without a word, returns NaN, and overflows the stack on
 * nested LIST chunks. A gate needs the opposite of each.
 *
 * Errors are values: see AudioProblemCode.
 */
function readWav(bytes) {
    const reading = readWavHeader(bytes);
    if (reading.kind === 'unreadable')
        return reading;
    const header = reading.value;
    const channels = (0,wav_samples/* decodeSamples */.AU)(bytes.subarray(header.start, header.end), header.encoding, header.channels);
    if (typeof channels === 'number') {
        return (0,audio_reading/* unreadable */.O$)('non-finite-sample', `sample ${channels} is not a finite number`);
    }
    return (0,audio_reading/* present */.Eb)({ sampleRateHz: header.sampleRateHz, channels, header });
}


/***/ }),

/***/ 9034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compareAudioCommand: () => (/* binding */ compareAudioCommand)
/* harmony export */ });
/* harmony import */ var _audio_compare_pairs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1333);
/* harmony import */ var _audio_read_wav_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7171);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5583);
/* harmony import */ var _read_input_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2245);




/** Largest sum of all files, in bytes: an hour of 16 kHz pairs. Decoded they take two to four times as much. */
const TOTAL_LIMIT = 268_435_456;
const SEPARATOR = '--with';
/** Whether recordings kept their bandwidth on the way through serving. */
const compareAudioCommand = {
    name: 'compare audio',
    usage: 'compare audio REFERENCE... --with SERVED...',
    summary: 'whether recordings kept their bandwidth on the way through serving; WAV files, paired in order',
    async run(args, terminal) {
        const { references, served } = splitNames(args);
        if (references.length !== served.length) {
            terminal.note(`${references.length} references and ${served.length} served files are no pairs`);
            return 2;
        }
        const signals = await readAll([...references, ...served], terminal);
        return signals === undefined ? 2 : printComparison(toPairs(references, signals), terminal);
    },
};
function splitNames(args) {
    const mark = args.indexOf(SEPARATOR);
    if (mark < 0)
        throw new _command_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`the served files follow ${SEPARATOR}`);
    const [references, served] = [args.slice(0, mark), args.slice(mark + 1)];
    const flag = [...references, ...served].find((name) => name.startsWith('-'));
    if (flag !== undefined)
        throw new _command_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`unexpected argument ${JSON.stringify(flag)}`);
    if (references.length === 0 || served.length === 0)
        throw new _command_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb('expected files on both sides of --with');
    return { references, served };
}
/** Every file, or undefined after every problem was noted: half of the pairs would be another question. */
async function readAll(paths, terminal) {
    const signals = [];
    let left = TOTAL_LIMIT;
    for (const path of paths) {
        const bytes = await (0,_read_input_js__WEBPACK_IMPORTED_MODULE_3__/* .readBytes */ .io)(path, terminal, left);
        left -= bytes?.length ?? 0;
        const signal = bytes === undefined ? undefined : toSignal(bytes, path, terminal);
        if (signal !== undefined)
            signals.push(signal);
    }
    return signals.length === paths.length ? signals : undefined;
}
function toSignal(bytes, path, terminal) {
    const reading = (0,_audio_read_wav_js__WEBPACK_IMPORTED_MODULE_1__/* .readWav */ .P)(bytes);
    if (reading.kind === 'present')
        return reading.value;
    (0,_read_input_js__WEBPACK_IMPORTED_MODULE_3__/* .noteProblems */ .lM)([{ location: { path }, message: reading.problem.message }], terminal);
    return undefined;
}
function toPairs(references, signals) {
    return references.flatMap((name, index) => {
        const [reference, served] = [signals[index], signals[index + references.length]];
        return reference === undefined || served === undefined ? [] : [{ name, reference, served }];
    });
}
function printComparison(pairs, terminal) {
    const comparison = (0,_audio_compare_pairs_js__WEBPACK_IMPORTED_MODULE_0__/* .comparePairs */ .f)(pairs);
    if (!comparison.enough)
        terminal.note('three pairs with a second of speech each are needed to decide');
    for (const pair of comparison.pairs)
        notePair(pair, terminal);
    terminal.print((0,_read_input_js__WEBPACK_IMPORTED_MODULE_3__/* .toJson */ .aB)(comparison));
    return comparison.compatible === true ? 0 : 1;
}
function notePair({ name, cause }, terminal) {
    if (cause !== null)
        terminal.note(`${name ?? 'a pair'}: ${cause}`);
}


/***/ }),

/***/ 2245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aB: () => (/* binding */ toJson),
/* harmony export */   io: () => (/* binding */ readBytes),
/* harmony export */   lM: () => (/* binding */ noteProblems),
/* harmony export */   nq: () => (/* binding */ INPUT_LIMIT),
/* harmony export */   u0: () => (/* binding */ readDocument)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1246);
/* harmony import */ var _model_location_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1918);
/* harmony import */ var _readers_parse_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4402);



/** Largest file that a command reads at once, in bytes. */
const INPUT_LIMIT = 33_554_432;
/** Reads a document; on failure the problems are noted and the answer is undefined. */
async function readDocument(path, terminal) {
    const bytes = await readBytes(path, terminal);
    if (bytes === undefined)
        return undefined;
    const parsed = (0,_readers_parse_document_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(bytes, path);
    if (parsed.kind === 'parsed')
        return parsed.root;
    noteProblems(parsed.problems, terminal);
    return undefined;
}
/** Reads a file of any kind, up to `limit` bytes; on failure the problem is noted and the answer is undefined. */
async function readBytes(path, terminal, limit = INPUT_LIMIT) {
    const file = await terminal.read(path, limit);
    if (file.kind === 'file')
        return file.bytes;
    const message = file.kind === 'absent' ? 'there is no such file' : file.problem;
    noteProblems([{ location: { path }, message }], terminal);
    return undefined;
}
/** One line a problem: where, what, and how to put it right. */
function noteProblems(problems, terminal) {
    for (const problem of problems)
        terminal.note(`${(0,_model_location_js__WEBPACK_IMPORTED_MODULE_1__/* .toText */ .f)(problem.location)}: ${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .describeProblem */ .B)(problem)}`);
}
/** A JSON answer: two spaces, final newline. */
function toJson(value) {
    return `${JSON.stringify(value, null, 2)}\n`;
}


/***/ }),

/***/ 1918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ toText)
/* harmony export */ });
/** `path:line:column`, as far as it is known; the form that editors and terminals link. */
function toText(location) {
    const { path, line, column } = location;
    if (line === undefined)
        return path;
    return column === undefined ? `${path}:${line}` : `${path}:${line}:${column}`;
}


/***/ }),

/***/ 1246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ describeProblem)
/* harmony export */ });
/** One line: where, what, and how to put it right. */
function describeProblem(problem) {
    return problem.hint === undefined ? problem.message : `${problem.message}; ${problem.hint}`;
}


/***/ }),

/***/ 4402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gY: () => (/* binding */ LFS_POINTER),
  g7: () => (/* binding */ decodeText),
  NS: () => (/* binding */ isLfsPointer),
  Tp: () => (/* binding */ parseDocument),
  r4: () => (/* binding */ parseText)
});

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
;// CONCATENATED MODULE: ./lib/readers/resolve-scalar.js

/** The place of a quoted text is its opening quote, where an editor puts the mark. */
function toOpening(event) {
    const quoted = event.style === js_yaml/* SCALAR_STYLE */.jK.SINGLE_QUOTED || event.style === js_yaml/* SCALAR_STYLE */.jK.DOUBLE_QUOTED;
    return quoted ? Math.max(event.valueStart - 1, 0) : event.valueStart;
}
/** What a scalar without quotes or tag stands for (YAML 1.2 core schema). */
function resolvePlain(raw) {
    for (const tag of [js_yaml/* nullCoreTag */.DX, js_yaml/* boolCoreTag */.G7, js_yaml/* intCoreTag */.Z7, js_yaml/* floatCoreTag */.ok]) {
        const value = tag.resolve(raw, false, tag.tagName);
        if (value !== js_yaml/* NOT_RESOLVED */.Hg)
            return value;
    }
    return raw;
}

;// CONCATENATED MODULE: ./lib/readers/build-nodes.js


/** Nodes that one document may hold once its aliases are followed: an alias bomb stops here. */
const NODE_LIMIT = 500_000;
/** Tags that say no more than that the scalar is a text. */
const READ_TAGS = new Set(['', '!!str', '!']);
/** Turns parser events into nodes with places; collects every problem that does not stop it. */
class NodeBuilder {
    source;
    events;
    locate;
    tags;
    problems = [];
    next = 0;
    budget = NODE_LIMIT;
    anchors = new Map();
    constructor(source, events, locate, tags = 'refuse') {
        this.source = source;
        this.events = events;
        this.locate = locate;
        this.tags = tags;
    }
    /** The one document of the stream; undefined when it is empty. */
    document() {
        const opening = this.events[this.next++];
        if (opening?.type !== js_yaml/* EVENT_ID */.hy.DOCUMENT)
            return undefined;
        const root = this.events[this.next]?.type === js_yaml/* EVENT_ID */.hy.POP ? undefined : this.node(0);
        this.next++;
        if (this.next < this.events.length) {
            this.problem(this.source.length, 'more than one YAML document in a file', 'keep one; remove the `---` between them');
        }
        return root;
    }
    node(fallback) {
        const event = this.events[this.next++];
        const before = this.budget;
        const node = this.tagged(event, this.build(event, fallback));
        if (this.budget < 0)
            throw new RangeError('too many nodes');
        this.remember(event, node, before - this.budget);
        return node;
    }
    build(event, fallback) {
        this.budget--;
        switch (event?.type) {
            case js_yaml/* EVENT_ID */.hy.SCALAR:
                return this.scalar(event, fallback);
            case js_yaml/* EVENT_ID */.hy.SEQUENCE:
                return { kind: 'list', location: this.locate(event.start), items: this.items() };
            case js_yaml/* EVENT_ID */.hy.MAPPING:
                return this.mapping(event.start);
            case js_yaml/* EVENT_ID */.hy.ALIAS:
                return this.alias(event);
            default:
                throw new RangeError('unexpected end of the document');
        }
    }
    /** An alias has the tag of what it stands for. */
    tagged(event, node) {
        if (this.tags !== 'keep' || event === undefined || !('tagStart' in event))
            return node;
        const tag = this.tagOf(event);
        return READ_TAGS.has(tag) ? node : { ...node, tag };
    }
    items() {
        const items = [];
        while (!this.closes())
            items.push(this.node(this.lastOffset()));
        return items;
    }
    mapping(start) {
        const entries = new Map();
        while (!this.closes())
            this.pair(entries, start);
        return { kind: 'map', location: this.locate(start), entries };
    }
    pair(entries, start) {
        const event = this.events[this.next];
        const offset = event?.type === js_yaml/* EVENT_ID */.hy.SCALAR && event.valueStart >= 0 ? event.valueStart : start;
        const key = this.node(offset);
        const value = this.node(offset);
        const name = key.kind === 'scalar' ? key.raw : undefined;
        if (name === undefined) {
            this.problem(offset, 'a list or a mapping is used as a key', 'quote it if `{`, `[` or `*` was meant as text');
            return;
        }
        const earlier = entries.get(name);
        if (earlier !== undefined) {
            const line = earlier.keyLocation.line ?? 0;
            this.problem(offset, `the key ${JSON.stringify(name)} is there twice (first on line ${line})`, 'keep one of them');
            return;
        }
        entries.set(name, { keyLocation: this.locate(offset), value });
    }
    scalar(event, fallback) {
        const isEmpty = event.valueStart < 0;
        const raw = isEmpty ? '' : (0,js_yaml/* getScalarValue */.KE)(this.source, event);
        const location = this.locate(isEmpty ? fallback : toOpening(event));
        const tag = this.tagOf(event);
        const isText = tag !== '' || event.style !== js_yaml/* SCALAR_STYLE */.jK.PLAIN;
        return { kind: 'scalar', raw, location, value: isText ? raw : resolvePlain(raw) };
    }
    tagOf(event) {
        const tag = event.tagStart < 0 ? '' : this.source.slice(event.tagStart, event.tagEnd);
        if (!READ_TAGS.has(tag) && this.tags === 'refuse') {
            this.problem(event.tagStart, `the YAML tag ${JSON.stringify(tag)} is not read`, 'remove the tag');
        }
        return tag;
    }
    alias(event) {
        const name = this.source.slice(event.anchorStart, event.anchorEnd);
        const target = this.anchors.get(name);
        this.budget -= target?.size ?? 0;
        if (target !== undefined)
            return target.node;
        this.problem(event.anchorStart - 1, `\`*${name}\` refers to an anchor that is not there`, 'quote it if a glob was meant');
        return { kind: 'scalar', raw: name, value: null, location: this.locate(event.anchorStart) };
    }
    remember(event, node, size) {
        const anchored = event !== undefined && 'anchorStart' in event && event.type !== js_yaml/* EVENT_ID */.hy.ALIAS ? event : undefined;
        const name = anchored === undefined ? '' : this.anchorName(anchored);
        if (name !== '')
            this.anchors.set(name, { node, size });
    }
    anchorName({ anchorStart, anchorEnd }) {
        return anchorStart < 0 ? '' : this.source.slice(anchorStart, anchorEnd);
    }
    closes() {
        if (this.events[this.next]?.type !== js_yaml/* EVENT_ID */.hy.POP)
            return false;
        this.next++;
        return true;
    }
    lastOffset() {
        const event = this.events[this.next];
        return event?.type === js_yaml/* EVENT_ID */.hy.SCALAR ? Math.max(event.valueStart, 0) : 0;
    }
    problem(offset, message, hint) {
        this.problems.push({ location: this.locate(offset), message, hint });
    }
}

;// CONCATENATED MODULE: ./lib/readers/parse-document.js


const DEPTH_LIMIT = 64;
const LFS_HEADER = 'version https://git-lfs.github.com/spec/';
/** What is said of a pointer that stands where its file is wanted. */
const LFS_POINTER = {
    message: 'a Git LFS pointer, not the file',
    hint: 'fetch the file itself: `lfs: true` on actions/checkout, or `git lfs pull`',
};
/** Whether the bytes are a Git LFS pointer and not the file itself. */
function isLfsPointer(text) {
    return text.startsWith(LFS_HEADER);
}
/**
 * Reads YAML or JSON; every diagnostic carries path, line and column, and a hint where YAML trips people.
 *
 * Custom tags are problems. A toolkit's own files have them: there they can be kept, as the `tag` of their node.
 */
function parseDocument(bytes, path, tags = 'refuse') {
    const text = decodeText(bytes);
    if (text === undefined)
        return broken({ location: { path }, message: 'not UTF-8 text', hint: 'save it as UTF-8' });
    if (isLfsPointer(text)) {
        return broken({ location: { path, line: 1 }, ...LFS_POINTER });
    }
    return build(text, path, tags);
}
/** Reads YAML or JSON that is not in a file (the `config` input, a shipped profile). */
function parseText(text, path) {
    return build(text.startsWith('\uFEFF') ? text.slice(1) : text, path, 'refuse');
}
function build(text, path, tags) {
    const locate = toLocator(text, path);
    try {
        const builder = new NodeBuilder(text, (0,js_yaml/* parseEvents */.PH)(text, { maxDepth: DEPTH_LIMIT }), locate, tags);
        const root = builder.document();
        if (root === undefined)
            return broken({ location: { path }, message: 'the file is empty' });
        return builder.problems.length > 0
            ? { kind: 'broken', problems: builder.problems }
            : { kind: 'parsed', root };
    }
    catch (error) {
        return broken(toProblem(error, text, locate));
    }
}
function broken(problem) {
    return { kind: 'broken', problems: [problem] };
}
/** The text of UTF-8 bytes; undefined where they are none. */
function decodeText(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
function toProblem(error, text, locate) {
    if (error instanceof js_yaml/* YAMLException */.tB) {
        const offset = error.mark?.position ?? 0;
        if (error.reason.includes('maxDepth'))
            return tooDeep(locate(offset));
        const hint = toHint(text, offset);
        return { location: locate(offset), message: error.reason, ...(hint === undefined ? {} : { hint }) };
    }
    return { location: locate(0), message: `more than ${NODE_LIMIT} values in one file` };
}
function tooDeep(location) {
    const message = `nested more than ${DEPTH_LIMIT} levels deep`;
    return { location, message, hint: 'make it flatter: a `$ref` into `$defs` saves levels in a JSON Schema' };
}
/** YAML's own words for these are of no help to somebody who meant a text. */
function toHint(text, offset) {
    const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1).split('\n', 1)[0] ?? '';
    if (/^\s*\t/.test(line))
        return 'YAML does not allow tabs for indentation: use spaces';
    const value = /(?:^|[:,[{-]\s*)([@`*&%])/.exec(line)?.[1];
    if (value !== undefined)
        return `a text that starts with ${value} has to be quoted: "${value}..."`;
    return /:\s.*:\s/.test(line) ? 'a text that holds ": " has to be quoted' : undefined;
}
function toLocator(text, path) {
    const starts = [];
    return (offset) => {
        if (starts.length === 0)
            collectLineStarts(text, starts);
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { path, line: low + 1, column: Math.max(offset, 0) - (starts[low] ?? 0) + 1 };
    };
}
function collectLineStarts(text, starts) {
    starts.push(0);
    for (let index = text.indexOf('\n'); index >= 0; index = text.indexOf('\n', index + 1))
        starts.push(index + 1);
}


/***/ })

};
